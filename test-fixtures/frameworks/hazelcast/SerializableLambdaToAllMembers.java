package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.IExecutorService;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** {@link LambdaToAllMembers}, mended: the cast makes the lambda serializable. */
public final class SerializableLambdaToAllMembers {
  static void send(HazelcastInstance hazelcast) throws Exception {
    IExecutorService executor = hazelcast.getExecutorService("prices");
    Callable<Integer> one = (Callable<Integer> & Serializable) () -> 1;
    for (Future<Integer> size : executor.submitToAllMembers(one).values()) {
      size.get();
    }
  }
}
