package fixtures.capture.innerclass;

import java.io.Serializable;

/** A parameter that the body does not use is not captured. */
public class AnonymousIgnoresParameter {
  static class Printer {
    void print(String line) {}
  }

  interface Task extends Serializable {
    void run();
  }

  static Task task(Printer printer) {
    printer.print("make");
    return new Task() {
      @Override
      public void run() {
        new Printer().print("title");
      }
    };
  }

  static Object payload() {
    return task(new Printer());
  }
}
