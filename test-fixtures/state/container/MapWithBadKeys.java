package fixtures.state.container;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** So are its keys. */
public class MapWithBadKeys implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<Position, Integer> heights = new LinkedHashMap<>(); // expect: unserializable-element-type "Position"

  static class Position {
    int row = 1;
  }

  MapWithBadKeys() {
    heights.put(new Position(), 3);
  }

  static Object payload() {
    return new MapWithBadKeys();
  }
}
