package fixtures.capture.innerclass;

import java.io.Serializable;

/** The anonymous class carries a parameter that cannot go. */
public class AnonymousCapturesParameter {
  static class Printer {
    void print(String line) {}
  }

  interface Task extends Serializable {
    void run();
  }

  static Task task(Printer printer) {
    return new Task() {
      @Override
      public void run() {
        printer.print("title"); // expect: inner-class-captures-unserializable-variable "printer"
      }
    };
  }

  static Object payload() {
    return task(new Printer());
  }
}
