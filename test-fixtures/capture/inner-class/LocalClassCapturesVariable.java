package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.logging.Logger;

/** The local class carries a local variable that cannot go. */
public class LocalClassCapturesVariable {
  interface Task extends Serializable {
    void run();
  }

  static Task task() {
    Logger log = Logger.getLogger("report");
    class Job implements Task {
      private static final long serialVersionUID = 1L;

      @Override
      public void run() {
        log.info("run"); // expect: inner-class-captures-unserializable-variable "log"
      }
    }
    return new Job();
  }

  static Object payload() {
    return task();
  }
}
