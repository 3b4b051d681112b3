package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** writeObject hands the name to the stream. */
public class WriteObjectWritesName implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Thread worker = new Thread("work");

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeObject(worker.getName());
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    worker = new Thread((String) in.readObject());
  }

  static Object payload() {
    return new WriteObjectWritesName();
  }
}
