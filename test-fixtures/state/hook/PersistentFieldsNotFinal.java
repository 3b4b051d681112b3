package fixtures.state.hook;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** It must be private static final; this one is ignored. */
public class PersistentFieldsNotFinal implements Serializable {
  private static final long serialVersionUID = 1L;
  private static ObjectStreamField[] serialPersistentFields = { // expect: misdeclared-serial-persistent-fields
    new ObjectStreamField("name", String.class)
  };
  private String name = "Ada";
  private Thread worker = new Thread("work"); // expect: unserializable-field

  static Object payload() {
    return new PersistentFieldsNotFinal();
  }
}
