package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.logging.Logger;

/** Two variables that cannot go are two findings. */
public class TwoCapturesInOneLambda {
  static class Printer {
    void print(String line) {}
  }

  interface Task extends Serializable {
    void run();
  }

  static Task task() {
    Printer printer = new Printer();
    Logger log = Logger.getLogger("report");
    return () -> {
      log.info("start"); // expect: lambda-captures-unserializable-variable "log"
      printer.print("title"); // expect: lambda-captures-unserializable-variable "printer"
      log.info("end");
    };
  }

  static Object payload() {
    return task();
  }
}
