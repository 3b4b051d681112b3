package fixtures.framework.ignite;

import org.apache.ignite.lang.IgniteCallable;

/** An anonymous job drags the service: Java refuses it, Ignite has a format of its own. */
public class AnonymousCallable {
  IgniteCallable<Integer> job() {
    return new IgniteCallable<>() { // verdict: fails
      @Override
      public Integer call() {
        return 1;
      }
    };
  }

  static Object payload() {
    return new AnonymousCallable().job();
  }
}
