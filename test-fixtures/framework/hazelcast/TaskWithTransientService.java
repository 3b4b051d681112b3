package fixtures.framework.hazelcast;

import com.hazelcast.core.IExecutorService;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** The service stays with the caller, the task runs on another member. */
public class TaskWithTransientService {
  static class Counter {
    int next() {
      return 1;
    }
  }

  static class Count implements Callable<Integer>, Serializable {
    private static final long serialVersionUID = 1L;
    private final transient Counter counter; // expect: transient-field-not-restored

    Count(Counter counter) {
      this.counter = counter;
    }

    @Override
    public Integer call() {
      return counter.next();
    }
  }

  static Future<Integer> count(IExecutorService executor) {
    return executor.submitToKeyOwner(new Count(new Counter()), "Ada");
  }

  static Object payload() {
    return new Count(new Counter());
  }

  static boolean shows(Object back) {
    int next = ((Count) payload()).call();
    try {
      return ((Count) back).call() != next;
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
