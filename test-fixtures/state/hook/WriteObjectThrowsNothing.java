package fixtures.state.hook;

import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Hooks are known by name and parameters, not by what they say they throw. */
public class WriteObjectThrowsNothing implements Serializable {
  private static final long serialVersionUID = 1L;
  private Thread worker = new Thread("work");

  private void writeObject(ObjectOutputStream out) {}

  private void readObject(ObjectInputStream in) throws ClassCastException {
    worker = new Thread("work");
  }

  static Object payload() {
    return new WriteObjectThrowsNothing();
  }
}
