package fixtures.frameworks.ignite;

import java.io.Serializable;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;
import org.apache.ignite.lang.IgniteClosure;

/** The argument of a closure travels with it. */
public final class ArgumentIsRecord {
  private record Size(int width) implements Serializable {}

  static void send(Ignite ignite) {
    IgniteClosure<Size, Integer> twice = size -> size.width() * 2;
    IgniteCompute others = ignite.compute(ignite.cluster().forRemotes());
    // expect: unserializable-value-at-boundary
    others.apply(twice, new Size(1));
  }
}
