package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutput;
import java.io.OutputStream;

/** The very output decides how an object is written that is handed to a helper. */
public class HelperOfOwnOutput {
  static class Place {
    String name = "here";
  }

  static class Hex extends DataOutputStream implements ObjectOutput {
    Hex(OutputStream out) {
      super(out);
    }

    @Override
    public void writeObject(Object object) throws IOException {
      writeUTF(Integer.toHexString(object.hashCode()));
    }
  }

  public static void write(ObjectOutput out, Object object) throws IOException {
    out.writeObject(object);
  }

  static byte[] save() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(new Hex(bytes), new Place());
    return bytes.toByteArray();
  }

  static Object payload() throws IOException {
    return save();
  }
}
