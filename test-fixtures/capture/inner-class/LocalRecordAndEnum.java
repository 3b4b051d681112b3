package fixtures.capture.innerclass;

import java.io.Serializable;

/** Local records, enums and interfaces are implicitly static. */
public class LocalRecordAndEnum {
  Object line() {
    enum Unit {
      PIECE,
      BOX
    }
    record Line(int amount, Unit unit) implements Serializable {}
    return new Line(1, Unit.BOX);
  }

  static Object payload() {
    return new LocalRecordAndEnum().line();
  }
}
