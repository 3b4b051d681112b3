package fixtures.state.container;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A key set kept in a field. */
public class KeySetField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Set<String> articles; // expect: unserializable-field via KeySetField.articles

  KeySetField(Map<String, Integer> stock) {
    this.articles = stock.keySet();
  }

  static Object payload() {
    return new KeySetField(new HashMap<>(Map.of("pen", 3)));
  }
}
