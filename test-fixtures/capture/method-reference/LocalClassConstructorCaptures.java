package fixtures.capture.methodreference;

import java.io.Serializable;

/** `C::new` of a local class captures what the class captures. */
public class LocalClassConstructorCaptures {
  static class Printer {
    void print(String line) {}
  }

  interface Task extends Serializable {
    Object make();
  }

  static Task task() {
    Printer printer = new Printer();
    class Job {
      void run() {
        printer.print("job");
      }
    }
    return Job::new; // expect: method-reference-binds-unserializable-receiver "printer"
  }

  static Object payload() {
    return task();
  }
}
