package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import java.io.Serializable;

/** The order says that it is serializable, and its lock is not. */
public final class OrderWithLockPut {
  private static final class Order implements Serializable {
    private final Object lock = new Object(); // expect: unserializable-field via Order.lock
  }

  static void send(HazelcastInstance hazelcast) {
    hazelcast.<String, Order>getMap("orders").put("first", new Order());
  }
}
