package fixtures.frameworks.ignite;

import java.io.Serializable;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;

/** What a task gives back is written by the node that ran it. */
public final class TaskGivesRecord {
  private record Size(int width) implements Serializable {}

  static void send(Ignite ignite) {
    IgniteCompute others = ignite.compute(ignite.cluster().forRemotes());
    // expect-missing: unserializable-result-at-boundary because records are thought to pass
    others.call(() -> new Size(1));
  }
}
