package fixtures.hygiene;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** Conditions that look at fields, and stop no second call. */
public class ReadExternalGuardsNothing implements Externalizable {
  private static final long serialVersionUID = 1L;
  private int amount;
  private int changes;

  public ReadExternalGuardsNothing() {}

  static ReadExternalGuardsNothing of(int amount) {
    ReadExternalGuardsNothing made = new ReadExternalGuardsNothing();
    made.amount = amount;
    return made;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(amount);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException { // expect: externalizable-state-overwritable
    int before = amount < 0 ? 0 : amount;
    amount = in.readInt();
    if (amount != before) {
      changes++;
    }
  }

  static Object payload() {
    return of(2);
  }

  static boolean shows(Object back) throws IOException {
    try (java.io.ObjectInputStream more = more()) {
      ((ReadExternalGuardsNothing) back).readExternal(more);
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
