package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.logging.Logger;

/** A local class extends another local class, which captures a variable. */
public class LocalClassExtendsCapturingOne {
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
    class QuietJob extends Job {
      private static final long serialVersionUID = 1L;
    }
    return new QuietJob();
  }

  static Object payload() {
    return task();
  }
}
