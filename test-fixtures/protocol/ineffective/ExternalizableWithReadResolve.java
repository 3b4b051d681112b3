package fixtures.protocol.ineffective;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** What resolves the object is called all the same. */
public class ExternalizableWithReadResolve implements Externalizable {
  private static boolean isCalled;

  public ExternalizableWithReadResolve() {}

  private Object readResolve() {
    isCalled = true;
    return this;
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
    return new ExternalizableWithReadResolve();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
