package fixtures.framework.ignite;

import org.apache.ignite.lang.IgniteCallable;

/** A lambda that uses nothing drags nothing. */
public class LambdaCallable {
  IgniteCallable<Integer> job() {
    return () -> 1;
  }

  static Object payload() {
    return new LambdaCallable().job();
  }
}
