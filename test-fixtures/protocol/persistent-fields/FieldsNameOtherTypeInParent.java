package fixtures.protocol.persistentfields;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** A superclass that names a field with another type keeps its subclasses from being written. */
public class FieldsNameOtherTypeInParent implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = { // expect: misdeclared-serial-persistent-fields proved "amount"
    new ObjectStreamField("amount", long.class)
  };
  private int amount = 1;

  private static final class Order extends FieldsNameOtherTypeInParent {
    private static final long serialVersionUID = 1L;
  }

  static Object payload() {
    return new Order();
  }
}
