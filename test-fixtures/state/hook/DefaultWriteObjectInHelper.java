package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The default fields are written by a helper method. */
public class DefaultWriteObjectInHelper implements Serializable {
  private static final long serialVersionUID = 1L;
  private Thread worker = new Thread("work"); // expect: unserializable-field

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeInt(1);
    writeRest(out);
  }

  private static void writeRest(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
  }

  static Object payload() {
    return new DefaultWriteObjectInHelper();
  }
}
