package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.function.Supplier;

/** The other local class is created by a lambda inside this one. */
public class LocalClassCreatesAnotherThroughLambda {
  static class Printer {
    void print(String line) {}
  }

  interface Task extends Serializable {
    void run();
  }

  static Task task() {
    Printer printer = new Printer();
    class Step implements Runnable {
      @Override
      public void run() {
        printer.print("step");
      }
    }
    class Job implements Task {
      private static final long serialVersionUID = 1L;

      @Override
      public void run() {
        Supplier<Runnable> steps = () -> new Step(); // expect: inner-class-captures-unserializable-variable "printer"
        steps.get().run();
      }
    }
    return new Job();
  }

  static Object payload() {
    return task();
  }
}
