package fixtures.capture.innerclass;

import java.io.Serializable;

/** The superclass keeps the argument in a field. */
public class AnonymousWithArgumentKept {
  abstract static class Task implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Thread worker; // expect: unserializable-field via Task.worker

    Task(Thread worker) {
      this.worker = worker;
    }

    abstract void run();
  }

  static Task task(Thread worker) {
    return new Task(worker) {
      private static final long serialVersionUID = 1L;

      @Override
      void run() {}
    };
  }

  static Object payload() {
    return task(new Thread("work"));
  }
}
