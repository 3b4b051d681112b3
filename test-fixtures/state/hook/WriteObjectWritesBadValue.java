package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** writeObject hands the thread itself to the stream. */
public class WriteObjectWritesBadValue implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Thread worker = new Thread("work");

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeObject(worker); // expect: unserializable-value-at-boundary "Thread"
  }

  static Object payload() {
    return new WriteObjectWritesBadValue();
  }
}
