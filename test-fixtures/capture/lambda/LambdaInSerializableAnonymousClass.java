package fixtures.capture.lambda;

import java.io.Serializable;

/** The anonymous class is serializable, the outer object that it carries is not. */
public class LambdaInSerializableAnonymousClass {
  interface Task extends Serializable {
    String run();
  }

  interface Source extends Serializable {
    Task task();
  }

  Source source() {
    return new Source() { // expect: inner-class-carries-unserializable-outer
      private String state = "done";

      @Override
      public Task task() {
        return () -> state;
      }
    };
  }

  static Object payload() {
    return new LambdaInSerializableAnonymousClass().source().task();
  }
}
