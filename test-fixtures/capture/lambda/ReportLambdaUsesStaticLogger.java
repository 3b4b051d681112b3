package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.logging.Logger;

/** A static logger is not captured. */
public class ReportLambdaUsesStaticLogger {
  private static final Logger LOG = Logger.getLogger("report");

  interface Task extends Serializable {
    void run();
  }

  static Task task() {
    return () -> LOG.info("run");
  }

  static Object payload() {
    return task();
  }
}
