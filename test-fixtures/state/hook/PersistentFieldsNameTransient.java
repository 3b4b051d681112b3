package fixtures.state.hook;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** serialPersistentFields overrides transient: the named field is written. */
public class PersistentFieldsNameTransient implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = {
    new ObjectStreamField("worker", Thread.class)
  };
  private transient Thread worker = new Thread("work"); // expect: unserializable-field via PersistentFieldsNameTransient.worker

  static Object payload() {
    return new PersistentFieldsNameTransient();
  }
}
