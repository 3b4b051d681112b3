package fixtures.protocol.ineffective;

import java.io.ObjectInputStream;
import java.io.Serializable;

/** Records are made by their constructor. */
public record RecordWithReadObject(int amount) implements Serializable {
  private static boolean isCalled;

  void readObject(ObjectInputStream in) { // expect: ineffective-serialization-member proved "components"
    isCalled = true;
  }

  static Object payload() {
    return new RecordWithReadObject(1);
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
