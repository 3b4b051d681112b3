package fixtures.protocol.ineffective;

import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** A record is written by its components even if it is Externalizable. */
public record ExternalizableRecord(int amount) implements Externalizable {
  private static boolean isCalled;

  @Override
  public void writeExternal(ObjectOutput out) { // expect: ineffective-serialization-member proved "components"
    isCalled = true;
  }

  @Override
  public void readExternal(ObjectInput in) {
    isCalled = true;
  }

  static Object payload() {
    return new ExternalizableRecord(1);
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
