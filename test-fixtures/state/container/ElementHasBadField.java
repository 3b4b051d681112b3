package fixtures.state.container;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The elements are serializable; a field of theirs is not. */
public class ElementHasBadField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Line> lines = List.of(new Line());

  static class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Optional<String> note = Optional.empty(); // expect: unserializable-field via Line.note
  }

  static Object payload() {
    return new ElementHasBadField();
  }
}
