package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The field that writeObject writes by itself is transient. */
public class WriteObjectWithDefaultAndTransient implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Thread worker = new Thread("work");

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeUTF(worker.getName());
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    worker = new Thread(in.readUTF());
  }

  static Object payload() {
    return new WriteObjectWithDefaultAndTransient();
  }
}
