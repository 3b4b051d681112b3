package fixtures.capture.innerclass;

import java.io.Serializable;

/** Inside the lambda the anonymous class is made anew; the lambda captures `this` for it. */
public class AnonymousInsideSerializableLambda {
  interface Task extends Serializable {
    Runnable make();
  }

  Task task() {
    return () ->
        new Runnable() { // expect: lambda-captures-unserializable-this
          @Override
          public void run() {}
        };
  }

  static Object payload() {
    return new AnonymousInsideSerializableLambda().task();
  }
}
