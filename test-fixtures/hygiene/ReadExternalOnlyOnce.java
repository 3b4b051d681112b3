package fixtures.hygiene;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** A second call is refused. */
public class ReadExternalOnlyOnce implements Externalizable {
  private static final long serialVersionUID = 1L;
  private int amount;

  public ReadExternalOnlyOnce() {}

  static ReadExternalOnlyOnce of(int amount) {
    ReadExternalOnlyOnce made = new ReadExternalOnlyOnce();
    made.amount = amount;
    return made;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(amount);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    if (amount != 0) {
      throw new IllegalStateException("read before");
    }
    amount = in.readInt();
  }

  static Object payload() {
    return of(2);
  }

  static boolean shows(Object back) throws IOException {
    try (java.io.ObjectInputStream more = more()) {
      ((ReadExternalOnlyOnce) back).readExternal(more);
      return true;
    } catch (IllegalStateException refused) {
      return false;
    }
  }

  private static java.io.ObjectInputStream more() throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(bytes)) {
      out.writeInt(3);
    }
    return new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()));
  }
}
