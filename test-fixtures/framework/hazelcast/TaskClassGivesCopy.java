package fixtures.framework.hazelcast;

import com.hazelcast.core.IExecutorService;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@link TaskClassGivesKeys}, mended: a set of its own. */
class TaskClassGivesCopy {
  static class Names implements Callable<Set<String>>, Serializable {
    private final Map<String, Integer> prices = new HashMap<>();

    @Override
    public Set<String> call() {
      return Set.copyOf(prices.keySet());
    }
  }

  void send(IExecutorService executor) {
    executor.submit(new Names());
  }

  static Object payload() {
    return new Names().call();
  }
}
