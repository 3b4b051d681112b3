package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** putFields writes what is put, and here the thread is put. */
public class PutFieldsPutsBadValue implements Serializable {
  private static final long serialVersionUID = 1L;
  private String name = "Ada";
  private Thread worker = new Thread("work");

  private void writeObject(ObjectOutputStream out) throws IOException {
    ObjectOutputStream.PutField fields = out.putFields();
    fields.put("name", name);
    fields.put("worker", worker); // expect: unserializable-value-at-boundary "Thread"
    out.writeFields();
  }

  static Object payload() {
    return new PutFieldsPutsBadValue();
  }
}
