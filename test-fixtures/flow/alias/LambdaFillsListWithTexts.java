package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The lambda adds texts. */
public class LambdaFillsListWithTexts {
  static Object log(List<String> lines) {
    List<Object> log = new ArrayList<>();
    lines.forEach(line -> log.add(line.trim()));
    return log;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(log(List.of("a")));
  }

  static Object payload() {
    return log(List.of("a"));
  }
}
