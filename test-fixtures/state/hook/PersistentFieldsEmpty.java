package fixtures.state.hook;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** An empty list of persistent fields: nothing is written. */
public class PersistentFieldsEmpty implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = new ObjectStreamField[0];
  private Thread worker = new Thread("work");

  static Object payload() {
    return new PersistentFieldsEmpty();
  }
}
