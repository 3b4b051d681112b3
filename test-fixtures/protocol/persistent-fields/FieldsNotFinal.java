package fixtures.protocol.persistentfields;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** A list that may change does not count. */
public class FieldsNotFinal implements Serializable {
  private static final long serialVersionUID = 1L;
  private static ObjectStreamField[] serialPersistentFields = { // expect: misdeclared-serial-persistent-fields proved "not final"
    new ObjectStreamField("amount", int.class)
  };
  private int amount = 1;
  private int total = 7;

  static Object payload() {
    return new FieldsNotFinal();
  }

  static boolean shows(Object back) {
    return back instanceof FieldsNotFinal other && other.total == 7;
  }
}
