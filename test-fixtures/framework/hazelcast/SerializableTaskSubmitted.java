package fixtures.framework.hazelcast;

import com.hazelcast.core.IExecutorService;
import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** The task is a serializable class. */
public class SerializableTaskSubmitted {
  static class Count implements Callable<Integer>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public Integer call() {
      return 1;
    }
  }

  static Future<Integer> count(IExecutorService executor) {
    return executor.submitToKeyOwner(new Count(), "Ada");
  }

  static Object payload() {
    return new Count();
  }
}
