package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.logging.Logger;

/** A java.util.logging.Logger cannot go. */
public class ReportLambdaCapturesLogger {
  interface Task extends Serializable {
    void run();
  }

  static Task task() {
    Logger log = Logger.getLogger("report");
    return () -> log.info("run"); // expect: lambda-captures-unserializable-variable "Logger"
  }

  static Object payload() {
    return task();
  }
}
