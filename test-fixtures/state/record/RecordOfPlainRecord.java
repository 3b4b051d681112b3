package fixtures.state.record;

import java.io.Serializable;

/** A record is serializable only if it says so; this component does not. */
public record RecordOfPlainRecord(Line line) implements Serializable { // expect: unserializable-record-component "Line"
  record Line(int amount) {}

  static Object payload() {
    return new RecordOfPlainRecord(new Line(1));
  }
}
