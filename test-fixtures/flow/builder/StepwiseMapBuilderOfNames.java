package fixtures.flow.builder;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;

/** The attributes are texts. */
public class StepwiseMapBuilderOfNames {
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
    return new Attributes()
        .with("name", "cart")
        .with("owner", new Thread("cart").getName())
        .toMap();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(attributes());
  }

  static Object payload() {
    return attributes();
  }
}
