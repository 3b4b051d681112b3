package fixtures.state.container;

import java.io.Serializable;
import java.util.Map;

/** `Map.entry` is not serializable. */
public class MapEntryField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map.Entry<String, Integer> best = Map.entry("pen", 3); // expect: unserializable-field via MapEntryField.best

  static Object payload() {
    return new MapEntryField();
  }
}
