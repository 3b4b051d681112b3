package fixtures.state.container;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Its copy kept in a field. */
public class KeySetCopiedField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Set<String> articles;

  KeySetCopiedField(Map<String, Integer> stock) {
    this.articles = new HashSet<>(stock.keySet());
  }

  static Object payload() {
    return new KeySetCopiedField(new HashMap<>(Map.of("pen", 3)));
  }
}
