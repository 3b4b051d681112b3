package fixtures.protocol.persistentfields;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** Null is no list. */
public class FieldsNull implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = null; // expect: misdeclared-serial-persistent-fields "null"
  private int total = 7;

  static Object payload() {
    return new FieldsNull();
  }

  static boolean shows(Object back) {
    return back instanceof FieldsNull other && other.total == 7;
  }
}
