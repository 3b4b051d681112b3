package fixtures.protocol.persistentfields;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** Only the field that is named is written. */
public class FieldsNamed implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = {
    new ObjectStreamField("amount", int.class)
  };
  private int amount = 1;
  private int total = 7;

  static Object payload() {
    return new FieldsNamed();
  }

  static boolean shows(Object back) {
    return back instanceof FieldsNamed other && other.total == 7;
  }
}
