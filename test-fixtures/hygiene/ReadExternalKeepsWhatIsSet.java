package fixtures.hygiene;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** What is set already stays as it is. */
public class ReadExternalKeepsWhatIsSet implements Externalizable {
  private static final long serialVersionUID = 1L;
  private int amount;
  private String label;

  public ReadExternalKeepsWhatIsSet() {}

  static ReadExternalKeepsWhatIsSet of(int amount) {
    ReadExternalKeepsWhatIsSet made = new ReadExternalKeepsWhatIsSet();
    made.amount = amount;
    return made;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(amount);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    int read = in.readInt();
    amount = amount == 0 ? read : amount;
    if (label == null) {
      label = "of " + read;
    }
  }

  static Object payload() {
    return of(2);
  }

  static boolean shows(Object back) throws IOException {
    try (java.io.ObjectInputStream more = more()) {
      ReadExternalKeepsWhatIsSet object = (ReadExternalKeepsWhatIsSet) back;
      object.readExternal(more);
      return object.amount != 2 || !object.label.equals("of 2");
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
