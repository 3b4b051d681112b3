package fixtures.protocol.persistentfields;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** It holds an array of objects, which is no array of fields. */
public class FieldsInArrayOfObjects implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Object[]
      serialPersistentFields = { // expect: misdeclared-serial-persistent-fields "ObjectStreamField"
        new ObjectStreamField("name", String.class)
      };

  private final String name = "a";
  private int size = 1;

  static Object payload() {
    return new FieldsInArrayOfObjects();
  }

  static boolean shows(Object back) {
    return ((FieldsInArrayOfObjects) back).size == 1;
  }
}
