package fixtures.protocol.method;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;

/** Private methods that nobody calls: serialization does not know them by these parameters. */
public class HooksTakeMore implements Serializable {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;
  private int amount = 1;

  private void writeObject(Checked out) throws IOException { // expect: misdeclared-serialization-method "Checked"
    isCalled = true;
    out.defaultWriteObject();
  }

  private void readObject(ObjectInputStream in, int retries) throws IOException { // expect: misdeclared-serialization-method "takes an `int`"
    isCalled = true;
    amount = in.readInt() + retries;
  }

  static Object payload() {
    return new HooksTakeMore();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }

  static class Checked extends ObjectOutputStream {
    Checked(OutputStream out) throws IOException {
      super(out);
    }
  }
}
