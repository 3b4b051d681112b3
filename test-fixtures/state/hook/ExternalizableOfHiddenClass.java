package fixtures.state.hook;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** The default constructor of a class that is not public is not public either. */
public class ExternalizableOfHiddenClass {
  static class Line implements Externalizable { // expect: externalizable-without-public-constructor proved
    private static final long serialVersionUID = 1L;

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
