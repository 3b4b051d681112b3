package fixtures.capture.innerclass;

import java.io.Serializable;

/** An argument of the superclass's constructor is evaluated outside and not captured. */
public class AnonymousWithArgument {
  abstract static class Task implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String name;

    Task(Thread worker) {
      this.name = worker.getName();
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
