package fixtures.state.container;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys are serializable records. */
public class MapWithRecordKeys implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<Position, Integer> heights = new LinkedHashMap<>();

  record Position(int row) implements Serializable {}

  MapWithRecordKeys() {
    heights.put(new Position(1), 3);
  }

  static Object payload() {
    return new MapWithRecordKeys();
  }
}
