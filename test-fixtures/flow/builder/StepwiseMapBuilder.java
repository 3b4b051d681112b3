package fixtures.flow.builder;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;

/** A fluent map builder collects attributes; one is a thread. */
public class StepwiseMapBuilder {
  static class Attributes {
    private final Map<String, Object> values = new HashMap<>();

    Attributes with(String name, Object value) {
      values.put(name, value);
      return this;
    }

    Map<String, Object> toMap() {
      return new HashMap<>(values);
    }
  }

  static Object attributes() {
    return new Attributes().with("name", "cart").with("owner", new Thread("cart")).toMap();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(attributes()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return attributes();
  }
}
