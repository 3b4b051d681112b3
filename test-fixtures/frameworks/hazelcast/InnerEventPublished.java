package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import java.io.Serializable;

/** The event takes the shop along, as its outer object. */
public final class InnerEventPublished {
  private int sold;

  // expect: inner-class-carries-unserializable-outer
  private final class Sold implements Serializable {
    private final int number = ++sold;
  }

  static void send(HazelcastInstance hazelcast) {
    ITopic<Sold> topic = hazelcast.getTopic("inner");
    topic.addMessageListener(message -> {});
    topic.publish(new InnerEventPublished().new Sold());
  }
}
