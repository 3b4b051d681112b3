package fixtures.flow.caller;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The caller hands it a name. */
public class PrivateMethodIsHandedName {
  private void write(ObjectOutputStream out, Object state) throws IOException {
    out.writeInt(1);
    out.writeObject(state);
  }

  void checkpoint(ObjectOutputStream out) throws IOException {
    write(out, new Thread("checkpoint").getName());
  }

  static Object payload() {
    return new Thread("checkpoint").getName();
  }
}
