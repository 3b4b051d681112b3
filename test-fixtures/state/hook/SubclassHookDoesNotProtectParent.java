package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Each class writes its own fields; the subclass's hook does not speak for both. */
public class SubclassHookDoesNotProtectParent extends UnprotectedParent {
  private static final long serialVersionUID = 1L;
  private final Object lock = new Object();

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeUTF(String.valueOf(lock));
  }

  private void readObject(ObjectInputStream in) throws IOException {
    in.readUTF();
  }

  static Object payload() {
    return new SubclassHookDoesNotProtectParent();
  }
}

class UnprotectedParent implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work"); // expect: unserializable-field via UnprotectedParent.worker
}
