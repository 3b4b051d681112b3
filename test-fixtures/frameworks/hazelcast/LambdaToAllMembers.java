package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.IExecutorService;
import java.util.concurrent.Future;

/** The executor takes any callable, so the lambda is not serializable. */
public final class LambdaToAllMembers {
  static void send(HazelcastInstance hazelcast) throws Exception {
    IExecutorService executor = hazelcast.getExecutorService("prices");
    // expect: unserializable-value-at-boundary
    for (Future<Integer> size : executor.submitToAllMembers(() -> 1).values()) {
      size.get();
    }
  }
}
