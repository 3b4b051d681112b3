package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectOutput;
import java.io.Serializable;

/** Nor is one that takes an ObjectOutput. */
public class WriteObjectOfObjectOutputIsIgnored implements Serializable {
  private static final long serialVersionUID = 1L;
  private Thread worker = new Thread("work"); // expect: unserializable-field

  private void writeObject(ObjectOutput out) throws IOException { // expect: misdeclared-serialization-method
    out.writeUTF(worker.getName());
  }

  static Object payload() {
    return new WriteObjectOfObjectOutputIsIgnored();
  }
}
