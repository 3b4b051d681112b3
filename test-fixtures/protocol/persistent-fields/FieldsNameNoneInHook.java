package fixtures.protocol.persistentfields;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;

/** {@code defaultWriteObject} looks for the named fields too. */
public class FieldsNameNoneInHook implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = { // expect: misdeclared-serial-persistent-fields proved "cents"
    new ObjectStreamField("cents", int.class)
  };
  private int amount = 1;

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeInt(amount);
  }

  static Object payload() {
    return new FieldsNameNoneInHook();
  }
}
