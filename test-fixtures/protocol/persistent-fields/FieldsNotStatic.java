package fixtures.protocol.persistentfields;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** A list of each object does not count, and is written itself. */
public class FieldsNotStatic implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient ObjectStreamField[] serialPersistentFields = { // expect: misdeclared-serial-persistent-fields proved "not static"
    new ObjectStreamField("amount", int.class)
  };
  private int amount = 1;
  private int total = 7;

  static Object payload() {
    return new FieldsNotStatic();
  }

  static boolean shows(Object back) {
    return back instanceof FieldsNotStatic other && other.total == 7;
  }
}
