package fixtures.capture.innerclass;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** Externalizable writes no outer object; but nobody can create the member on reading. */
public class ExternalizableMemberClass {
  public class Line implements Externalizable { // expect: externalizable-without-public-constructor proved
    private static final long serialVersionUID = 1L;
    private int amount = 1;

    public Line() {}

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeInt(amount);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
      amount = in.readInt();
    }
  }

  static Object payload() {
    return new ExternalizableMemberClass().new Line();
  }
}
