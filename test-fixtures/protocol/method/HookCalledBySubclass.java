package fixtures.protocol.method;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A base class that lets its subclasses decide who writes. */
public class HookCalledBySubclass extends WritingParent {
  private static final long serialVersionUID = 1L;

  private void writeObject(ObjectOutputStream out) throws IOException {
    super.writeObject(out, 1);
    writeAll(out);
  }

  static Object payload() {
    return new HookCalledBySubclass();
  }
}

class WritingParent implements Serializable {
  private static final long serialVersionUID = 1L;

  protected void writeObject(ObjectOutputStream out, int version) throws IOException {
    out.writeInt(version);
  }

  protected void readObjectNoData() {}

  protected void writeAll(ObjectOutputStream out) throws IOException {
    readObjectNoData();
    out.writeInt(2);
  }
}
