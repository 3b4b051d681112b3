package fixtures.capture.innerclass;

import java.io.Serializable;

/** A local class that creates another one captures what that one captures. */
public class LocalClassCreatesAnother {
  static class Printer {
    void print(String line) {}
  }

  interface Task extends Serializable {
    void run();
  }

  static Task task() {
    Printer printer = new Printer();
    class Step {
      void run() {
        printer.print("step");
      }
    }
    class Job implements Task {
      private static final long serialVersionUID = 1L;

      @Override
      public void run() {
        new Step().run(); // expect: inner-class-captures-unserializable-variable "printer"
      }
    }
    return new Job();
  }

  static Object payload() {
    return task();
  }
}
