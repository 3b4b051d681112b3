package fixtures.framework.hazelcast;

import com.hazelcast.core.IExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** The parameter is a plain Callable, and yet it is shipped. */
public class PlainTaskSubmitted {
  static Future<Integer> count(IExecutorService executor) {
    return executor.submitToKeyOwner(() -> 1, "Ada"); // expect: unserializable-value-at-boundary proved
  }

  static Object payload() {
    Callable<Integer> task = () -> 1;
    return task;
  }
}
