package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.IExecutorService;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** What a task gives back is written by the member that ran it. */
public final class TaskGivesKeys {
  private static final class Names implements Callable<Set<String>>, Serializable {
    private final Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3));

    @Override
    public Set<String> call() {
      // expect: unserializable-result-at-boundary
      return prices.keySet();
    }
  }

  static void send(HazelcastInstance hazelcast) throws Exception {
    IExecutorService executor = hazelcast.getExecutorService("prices");
    for (Future<Set<String>> names : executor.submitToAllMembers(new Names()).values()) {
      names.get();
    }
  }
}
