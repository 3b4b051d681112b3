package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.scheduledexecutor.IScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The scheduler takes any callable, so the lambda is not serializable. */
public final class LambdaScheduled {
  static void send(HazelcastInstance hazelcast) throws Exception {
    IScheduledExecutorService scheduler = hazelcast.getScheduledExecutorService("later");
    // expect: unserializable-value-at-boundary
    scheduler.schedule(() -> 1, 1, TimeUnit.MILLISECONDS).get();
  }
}
