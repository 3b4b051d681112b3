package fixtures.capture.lambda;

import java.io.Serializable;

/** The printer is made where the lambda runs. */
public class ReportLambdaCreatesPrinter {
  static class Printer {
    void print(String line) {}
  }

  interface Task extends Serializable {
    void run();
  }

  static Task task(String title) {
    return () -> new Printer().print(title);
  }

  static Object payload() {
    return task("turnover");
  }
}
