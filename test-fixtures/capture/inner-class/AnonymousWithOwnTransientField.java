package fixtures.capture.innerclass;

import java.io.Serializable;

/** The field is transient. */
public class AnonymousWithOwnTransientField {
  interface Task extends Serializable {
    void run();
  }

  static Task task() {
    return new Task() {
      private transient Thread worker;

      @Override
      public void run() {
        worker = new Thread("work");
        worker.start();
      }
    };
  }

  static Object payload() {
    return task();
  }
}
