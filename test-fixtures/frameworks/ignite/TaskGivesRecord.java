package fixtures.frameworks.ignite;

import java.io.Serializable;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;

/** What a task gives back is written by the node that ran it. */
public final class TaskGivesRecord {
  private record Size(int width) implements Serializable {}

  static void send(Ignite ignite) {
    IgniteCompute others = ignite.compute(ignite.cluster().forRemotes());
    // expect: unserializable-result-at-boundary
    others.call(() -> new Size(1));
  }
}
