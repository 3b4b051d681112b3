package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A lambda adds to the list when it is run. */
public class LambdaFillsList {
  static Object log(List<String> lines) {
    List<Object> log = new ArrayList<>();
    lines.forEach(line -> log.add(new StringJoiner(line)));
    return log;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(log(List.of("a"))); // expect: unserializable-state-at-boundary likely "StringJoiner"
  }

  static Object payload() {
    return log(List.of("a"));
  }
}
