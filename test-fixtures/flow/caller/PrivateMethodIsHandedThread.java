package fixtures.flow.caller;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The private method writes what its only caller hands it. */
public class PrivateMethodIsHandedThread {
  private void write(ObjectOutputStream out, Object state) throws IOException {
    out.writeInt(1);
    out.writeObject(state);
  }

  void checkpoint(ObjectOutputStream out) throws IOException {
    write(out, new Thread("checkpoint")); // expect: unserializable-value-at-boundary proved "Thread"
  }

  static Object payload() {
    return new Thread("checkpoint");
  }
}
