package fixtures.state.record;

import java.io.Serializable;
import java.util.List;

/** The elements of a component's list. */
public record RecordWithListOfBad(List<Line> lines) implements Serializable { // expect: unserializable-element-type "Line"
  static class Line {
    int amount = 1;
  }

  static Object payload() {
    return new RecordWithListOfBad(List.of(new Line()));
  }
}
