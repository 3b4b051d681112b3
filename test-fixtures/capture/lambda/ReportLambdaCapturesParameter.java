package fixtures.capture.lambda;

import java.io.Serializable;

/** A parameter of a class that is not serializable. */
public class ReportLambdaCapturesParameter {
  static class Printer {
    void print(String line) {}
  }

  interface Task extends Serializable {
    void run();
  }

  static Task task(Printer printer, String title) {
    return () -> printer.print(title); // expect: lambda-captures-unserializable-variable "printer"
  }

  static Object payload() {
    return task(new Printer(), "turnover");
  }
}
