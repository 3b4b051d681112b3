package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import java.io.Serializable;

/** {@link OrderWithLockPut}, mended: a serializable record. */
public final class OrderRecordPut {
  private record Order(int number) implements Serializable {}

  static void send(HazelcastInstance hazelcast) {
    hazelcast.<String, Order>getMap("orders").put("first", new Order(1));
  }
}
