package fixtures.protocol.persistentfields;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** A list that is not private does not count: all is written. */
public class FieldsNotPrivate implements Serializable {
  private static final long serialVersionUID = 1L;
  static final ObjectStreamField[] serialPersistentFields = { // expect: misdeclared-serial-persistent-fields proved "not private"
    new ObjectStreamField("amount", int.class)
  };
  private int amount = 1;
  private int total = 7;

  static Object payload() {
    return new FieldsNotPrivate();
  }

  static boolean shows(Object back) {
    return back instanceof FieldsNotPrivate other && other.total == 7;
  }
}
