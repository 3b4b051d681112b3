package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Both classes write their fields by themselves. */
public class BothClassesHaveHooks extends ProtectedParent {
  private static final long serialVersionUID = 1L;
  private final Object lock = new Object();

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeUTF("child");
  }

  private void readObject(ObjectInputStream in) throws IOException {
    in.readUTF();
  }

  static Object payload() {
    return new BothClassesHaveHooks();
  }
}

class ProtectedParent implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work");

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeUTF("parent");
  }

  private void readObject(ObjectInputStream in) throws IOException {
    in.readUTF();
  }
}
