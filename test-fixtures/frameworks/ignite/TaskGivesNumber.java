package fixtures.frameworks.ignite;

import java.io.Serializable;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;

/** {@link TaskGivesRecord}, mended: the number. */
public final class TaskGivesNumber {
  private record Size(int width) implements Serializable {}

  static void send(Ignite ignite) {
    IgniteCompute others = ignite.compute(ignite.cluster().forRemotes());
    others.call(() -> new Size(1).width());
  }
}
