package fixtures.frameworks.ignite;

import java.util.function.IntUnaryOperator;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;

/** The task is serializable, the function that it captures is not. */
public final class TaskCapturesLambda {
  static void send(Ignite ignite) {
    IntUnaryOperator half = number -> number / 2;
    IgniteCompute others = ignite.compute(ignite.cluster().forRemotes());
    others.call(() -> half.applyAsInt(4)); // expect: lambda-captures-unserializable-variable
  }
}
