package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import java.io.Serializable;

/** {@link LinesQueued}, mended: a text. */
public final class TextsQueued {
  private static final class Line implements Serializable {
    private final String text = "";
  }

  static void send(HazelcastInstance hazelcast) {
    hazelcast.<Line>getQueue("lines").offer(new Line());
  }
}
