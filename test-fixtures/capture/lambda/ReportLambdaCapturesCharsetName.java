package fixtures.capture.lambda;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The name goes instead of the charset. */
public class ReportLambdaCapturesCharsetName {
  interface Task extends Serializable {
    String run(String line);
  }

  static Task task() {
    var name = StandardCharsets.UTF_8.name();
    return line -> new String(line.getBytes(Charset.forName(name)), Charset.forName(name));
  }

  static Object payload() {
    return task();
  }
}
