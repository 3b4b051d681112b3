package fixtures.capture.lambda;

import java.io.Serializable;

/** Written in an instance method, but it needs nothing of the instance. */
public class ReportLambdaNeverUsesThis {
  private static int printed;
  private final Object printer = new Object();

  interface Task extends Serializable {
    void run();
  }

  Task task() {
    return () -> printed++;
  }

  static Object payload() {
    return new ReportLambdaNeverUsesThis().task();
  }
}
