package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.IExecutorService;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.logging.Logger;

/** {@link TaskWithLogger}, mended: the logger belongs to the class. */
public final class TaskWithStaticLogger {
  private static final class Count implements Callable<Integer>, Serializable {
    private static final Logger LOG = Logger.getLogger("c");

    @Override
    public Integer call() {
      LOG.fine("count");
      return 1;
    }
  }

  static void send(HazelcastInstance hazelcast) throws Exception {
    IExecutorService executor = hazelcast.getExecutorService("prices");
    for (Future<Integer> count : executor.submitToAllMembers(new Count()).values()) {
      count.get();
    }
  }
}
