package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A public writeObject is not the hook. */
public class PublicWriteObjectIsIgnored implements Serializable {
  private static final long serialVersionUID = 1L;
  private Thread worker = new Thread("work"); // expect: unserializable-field

  public void writeObject(ObjectOutputStream out) throws IOException { // expect: misdeclared-serialization-method
    out.writeUTF(worker.getName());
  }

  static Object payload() {
    return new PublicWriteObjectIsIgnored();
  }
}
