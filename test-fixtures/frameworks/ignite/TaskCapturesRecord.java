package fixtures.frameworks.ignite;

import java.io.Serializable;
import org.apache.ignite.Ignite;

/** What a task captures is written with it. */
public final class TaskCapturesRecord {
  private record Rate(double factor) implements Serializable {}

  static void send(Ignite ignite) {
    Rate rate = new Rate(1.19);
    // expect: unserializable-state-at-boundary
    ignite.compute(ignite.cluster().forRemotes()).call(() -> rate.factor() * 2);
  }
}
