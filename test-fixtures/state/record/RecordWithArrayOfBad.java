package fixtures.state.record;

import java.io.Serializable;

/** The elements of a component's array. */
public record RecordWithArrayOfBad(Line[] lines) implements Serializable { // expect: unserializable-element-type "Line"
  static class Line {
    int amount = 1;
  }

  static Object payload() {
    return new RecordWithArrayOfBad(new Line[] {new Line()});
  }
}
