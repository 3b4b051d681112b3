package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** writeObject that calls defaultWriteObject writes the fields. */
public class WriteObjectWithDefault implements Serializable {
  private static final long serialVersionUID = 1L;
  private Thread worker = new Thread("work"); // expect: unserializable-field via WriteObjectWithDefault.worker

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeUTF(worker.getName());
  }

  static Object payload() {
    return new WriteObjectWithDefault();
  }
}
