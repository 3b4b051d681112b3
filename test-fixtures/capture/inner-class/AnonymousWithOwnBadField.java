package fixtures.capture.innerclass;

import java.io.Serializable;

/** A field of the anonymous class itself. */
public class AnonymousWithOwnBadField {
  interface Task extends Serializable {
    void run();
  }

  static Task task() {
    return new Task() {
      private final Thread worker = new Thread("work"); // expect: unserializable-field "worker"

      @Override
      public void run() {
        worker.start();
      }
    };
  }

  static Object payload() {
    return task();
  }
}
