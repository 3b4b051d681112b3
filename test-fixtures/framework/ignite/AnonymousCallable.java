package fixtures.framework.ignite;

import org.apache.ignite.lang.IgniteCallable;

/** An anonymous job drags the service. */
public class AnonymousCallable {
  IgniteCallable<Integer> job() {
    return new IgniteCallable<>() { // expect: inner-class-carries-unserializable-outer
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
