package fixtures.state.hook;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** A class that is not public reads fine with an explicit public constructor. */
public class ExternalizableOfHiddenClassWithPublicConstructor {
  static class Line implements Externalizable {
    private static final long serialVersionUID = 1L;

    public Line() {}

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeInt(1);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
      in.readInt();
    }
  }

  static Object payload() {
    return new Line();
  }
}
