package fixtures.capture.lambda;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/** The type of a `var` is that of its initialiser. */
public class ReportLambdaCapturesVar {
  interface Task extends Serializable {
    String run(String line);
  }

  static Task task() {
    var charset = StandardCharsets.UTF_8;
    return line -> new String(line.getBytes(charset), charset); // expect: lambda-captures-unserializable-variable "charset"
  }

  static Object payload() {
    return task();
  }
}
