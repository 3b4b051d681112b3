package fixtures.framework.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.IExecutorService;
import java.io.Serializable;
import java.util.concurrent.Callable;

/** The task is sent; who gets it is decided here, by a plain function that may use anything. */
class SelectorStaysHere {
  private final Object lock = new Object();

  boolean isFree(Member member) {
    return lock != null && !member.isLiteMember();
  }

  void send(IExecutorService executor) {
    executor.submit((Callable<Integer> & Serializable) () -> 1, this::isFree);
  }

  void sendPlain(IExecutorService executor) {
    // expect: unserializable-value-at-boundary proved "lambda"
    executor.submit(() -> 1, member -> isFree(member));
  }

  static Object payload() {
    Callable<Integer> task = () -> 1;
    return task;
  }
}
