package fixtures.state.hook;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** The list is made in a static block. */
public class PersistentFieldsSetInBlock implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields;

  static {
    serialPersistentFields = new ObjectStreamField[] {new ObjectStreamField("name", String.class)};
  }

  private String name = "Ada";
  private Thread worker = new Thread("work");

  static Object payload() {
    return new PersistentFieldsSetInBlock();
  }
}
