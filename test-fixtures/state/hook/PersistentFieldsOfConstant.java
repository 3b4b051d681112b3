package fixtures.state.hook;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** The list is that of another class, and it names its fields by constants. */
public class PersistentFieldsOfConstant implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectStreamField[] serialPersistentFields = Layout.FIELDS;
  private String name = "Ada";
  private Thread worker = new Thread("work"); // expect: unserializable-field via PersistentFieldsOfConstant.worker
  private Thread spare = new Thread("spare");

  static Object payload() {
    return new PersistentFieldsOfConstant();
  }

  static final class Layout {
    static final String NAME = "name";
    static final String WORKER = "worker";
    static final ObjectStreamField[] FIELDS = {
      new ObjectStreamField(NAME, String.class), new ObjectStreamField(Layout.WORKER, Thread.class)
    };
  }
}
