package fixtures.capture.innerclass;

import java.io.Serializable;

/** A plain lambda in its place captures nothing. */
public class LambdaInsideSerializableLambda {
  interface Task extends Serializable {
    Runnable make();
  }

  Task task() {
    return () -> () -> {};
  }

  static Object payload() {
    return new LambdaInsideSerializableLambda().task();
  }
}
