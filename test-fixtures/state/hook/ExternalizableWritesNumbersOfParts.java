package fixtures.state.hook;

import java.io.DataOutput;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** The parts are not serializable, but what writes them can write nothing but numbers and text. */
public class ExternalizableWritesNumbersOfParts implements Externalizable {
  private static final byte CIRCLE = 1;

  private byte type = CIRCLE;
  private Object shape = new Circle(2);

  interface Shape {
    void write(DataOutput out) throws IOException;
  }

  static class Circle implements Shape {
    private final int radius;

    Circle(int radius) {
      this.radius = radius;
    }

    @Override
    public void write(DataOutput out) throws IOException {
      out.writeInt(radius);
    }
  }

  public ExternalizableWritesNumbersOfParts() {}

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    writeInternal(type, shape, out);
  }

  private static void writeInternal(byte type, Object object, ObjectOutput out)
      throws IOException {
    out.writeByte(type);
    switch (type) {
      case CIRCLE:
        ((Shape) object).write(out);
        break;
      default:
        throw new IOException("unknown type");
    }
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    type = in.readByte();
    shape = new Circle(in.readInt());
  }

  static Object payload() {
    return new ExternalizableWritesNumbersOfParts();
  }
}
