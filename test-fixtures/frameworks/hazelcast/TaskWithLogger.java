package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.IExecutorService;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.logging.Logger;

/** A task class whose logger would have to travel. */
public final class TaskWithLogger {
  private static final class Count implements Callable<Integer>, Serializable {
    private final Logger log = Logger.getLogger("c"); // expect: unserializable-field via Count.log

    @Override
    public Integer call() {
      log.fine("count");
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
