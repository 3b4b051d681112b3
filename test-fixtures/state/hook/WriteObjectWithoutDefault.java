package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** writeObject writes the name only, so the thread does not matter. */
public class WriteObjectWithoutDefault implements Serializable {
  private static final long serialVersionUID = 1L;
  private Thread worker = new Thread("work");

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeUTF(worker.getName());
  }

  private void readObject(ObjectInputStream in) throws IOException {
    worker = new Thread(in.readUTF());
  }

  static Object payload() {
    return new WriteObjectWithoutDefault();
  }
}
