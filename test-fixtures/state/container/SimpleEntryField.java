package fixtures.state.container;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Map;

/** `AbstractMap.SimpleEntry` is. */
public class SimpleEntryField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map.Entry<String, Integer> best = new AbstractMap.SimpleEntry<>("pen", 3);

  static Object payload() {
    return new SimpleEntryField();
  }
}
