package fixtures.protocol.method;

import java.io.DataOutput;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Methods that only bear the name: called by the code itself, or of another purpose. */
public class OwnMethodsOfTheseNames implements Serializable {
  private static final long serialVersionUID = 1L;

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    writeObject((DataOutput) out);
  }

  void writeObject(DataOutput out) throws IOException {
    out.writeInt(1);
  }

  void writeObject(Object value, int depth) {}

  static Object payload() {
    return new OwnMethodsOfTheseNames();
  }
}
