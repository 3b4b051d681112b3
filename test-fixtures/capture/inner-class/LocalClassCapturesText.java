package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.logging.Logger;

/** The local class carries a text and an inlined constant. */
public class LocalClassCapturesText {
  interface Task extends Serializable {
    void run();
  }

  static Task task(String name) {
    final int constant = 5;
    class Job implements Task {
      private static final long serialVersionUID = 1L;

      @Override
      public void run() {
        Logger.getLogger(name + constant).info("run");
      }
    }
    return new Job();
  }

  static Object payload() {
    return task("report");
  }
}
