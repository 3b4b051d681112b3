package fixtures.hygiene;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** Anyone can overwrite the object by calling the method again. */
public class ReadExternalOverwrites implements Externalizable {
  private static final long serialVersionUID = 1L;
  private int amount;

  public ReadExternalOverwrites() {}

  static ReadExternalOverwrites of(int amount) {
    ReadExternalOverwrites made = new ReadExternalOverwrites();
    made.amount = amount;
    return made;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(amount);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException { // expect: externalizable-state-overwritable
    amount = in.readInt();
  }

  static Object payload() {
    return of(2);
  }

  static boolean shows(Object back) throws IOException {
    try (java.io.ObjectInputStream more = more()) {
      ((ReadExternalOverwrites) back).readExternal(more);
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
