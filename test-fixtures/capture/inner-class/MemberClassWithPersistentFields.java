package fixtures.capture.innerclass;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** The outer is none of the fields that are to be written. */
public class MemberClassWithPersistentFields {
  class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ObjectStreamField[] serialPersistentFields = {
      new ObjectStreamField("amount", int.class)
    };
    private int amount = 1;
  }

  static Object payload() {
    return new MemberClassWithPersistentFields().new Line();
  }
}
