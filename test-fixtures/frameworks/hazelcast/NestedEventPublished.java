package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import java.io.Serializable;

/** {@link InnerEventPublished}, mended: the class is static. */
public final class NestedEventPublished {
  private static final class Sold implements Serializable {
    private final int number = 1;
  }

  static void send(HazelcastInstance hazelcast) {
    ITopic<Sold> topic = hazelcast.getTopic("nested");
    topic.addMessageListener(message -> {});
    topic.publish(new Sold());
  }
}
