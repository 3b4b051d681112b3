package fixtures.frameworks.ignite;

import java.io.Serializable;
import java.util.function.IntUnaryOperator;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;

/** {@link TaskCapturesLambda}, mended: the cast makes it serializable. */
public final class TaskCapturesSerializableLambda {
  static void send(Ignite ignite) {
    IntUnaryOperator half = (IntUnaryOperator & Serializable) number -> number / 2;
    IgniteCompute others = ignite.compute(ignite.cluster().forRemotes());
    others.call(() -> half.applyAsInt(4));
  }
}
