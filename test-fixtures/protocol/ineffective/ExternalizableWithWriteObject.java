package fixtures.protocol.ineffective;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;

/** A class that writes itself has no use for the other hook. */
public class ExternalizableWithWriteObject implements Externalizable {
  private static boolean isCalled;

  public ExternalizableWithWriteObject() {}

  private void writeObject(ObjectOutputStream out) throws IOException { // expect: ineffective-serialization-member proved "Externalizable"
    isCalled = true;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(1);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    in.readInt();
  }

  static Object payload() {
    return new ExternalizableWithWriteObject();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
