package fixtures.readback.constructor;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;

/** Nothing but a word and a constructor is missing. */
public class ExternalizableInnerNeedsNoOuter implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Line line = new Line(3);

  class Line implements Externalizable { // expect: externalizable-without-public-constructor
    private static final long serialVersionUID = 1L;
    private int size;

    Line(int size) {
      this.size = size;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeInt(size);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
      size = in.readInt();
    }
  }

  static Object payload() {
    return new ExternalizableInnerNeedsNoOuter();
  }
}
