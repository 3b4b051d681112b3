package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;
import org.apache.ignite.lang.IgniteClosure;

/** {@link ArgumentIsRecord}, mended: the number. */
public final class ArgumentIsNumber {
  static void send(Ignite ignite) {
    IgniteClosure<Integer, Integer> twice = width -> width * 2;
    IgniteCompute others = ignite.compute(ignite.cluster().forRemotes());
    others.apply(twice, 1);
  }
}
