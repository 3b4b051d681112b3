package fixtures.protocol.ineffective;

import java.io.Serializable;

/** What resolves a record is called. */
public record RecordWithReadResolve(int amount) implements Serializable {
  private static boolean isCalled;

  private Object readResolve() {
    isCalled = true;
    return this;
  }

  static Object payload() {
    return new RecordWithReadResolve(1);
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
