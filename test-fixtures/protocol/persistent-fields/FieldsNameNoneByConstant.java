package fixtures.protocol.persistentfields;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** The name of a field that is not there stands in a constant. */
public class FieldsNameNoneByConstant implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String OLD_NAME = "ammount";
  private static final ObjectStreamField[] serialPersistentFields = { // expect: misdeclared-serial-persistent-fields "ammount"
    new ObjectStreamField(OLD_NAME, int.class)
  };
  private int amount = 1;

  static Object payload() {
    return new FieldsNameNoneByConstant();
  }
}
