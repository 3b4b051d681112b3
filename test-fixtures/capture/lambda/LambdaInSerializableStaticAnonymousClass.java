package fixtures.capture.lambda;

import java.io.Serializable;

/** The same in a static method: no outer object. */
public class LambdaInSerializableStaticAnonymousClass {
  interface Task extends Serializable {
    String run();
  }

  interface Source extends Serializable {
    Task task();
  }

  static Source source() {
    return new Source() {
      private String state = "done";

      @Override
      public Task task() {
        return () -> state;
      }
    };
  }

  static Object payload() {
    return source().task();
  }
}
