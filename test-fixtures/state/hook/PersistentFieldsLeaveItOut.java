package fixtures.state.hook;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** serialPersistentFields does not name the thread, so it is not written. */
public class PersistentFieldsLeaveItOut implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = {
    new ObjectStreamField("name", String.class)
  };
  private String name = "Ada";
  private Thread worker = new Thread("work");

  static Object payload() {
    return new PersistentFieldsLeaveItOut();
  }
}
