package fixtures.framework.hazelcast;

import com.hazelcast.core.IExecutorService;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** What a task's own method gives back is written by the member that ran it. */
class TaskClassGivesKeys {
  static class Names implements Callable<Set<String>>, Serializable {
    private final Map<String, Integer> prices = new HashMap<>();

    @Override
    public Set<String> call() {
      return prices.keySet(); // expect: unserializable-result-at-boundary "keySet"
    }
  }

  void send(IExecutorService executor) {
    Names names = new Names();
    executor.submit(names);
    executor.submit(names);
  }

  static Object payload() {
    return new Names().call();
  }
}
