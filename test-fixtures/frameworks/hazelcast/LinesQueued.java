package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import java.io.Serializable;
import java.io.StringWriter;

/** The elements of a queue are written when they are offered. */
public final class LinesQueued {
  private static final class Line implements Serializable {
    private final StringWriter text = new StringWriter(); // expect: unserializable-field
  }

  static void send(HazelcastInstance hazelcast) {
    hazelcast.<Line>getQueue("lines").offer(new Line());
  }
}
