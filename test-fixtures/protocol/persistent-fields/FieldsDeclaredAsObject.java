package fixtures.protocol.persistentfields;

import java.io.ObjectStreamField;
import java.io.Serializable;

/** The JVM casts what the field holds; how it is declared does not matter. */
public class FieldsDeclaredAsObject implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Object serialPersistentFields =
      new ObjectStreamField[] {new ObjectStreamField("amount", int.class)};
  private int amount = 1;
  private int total = 7;
  private final Object lock = new Object();

  static Object payload() {
    return new FieldsDeclaredAsObject();
  }

  static boolean shows(Object back) {
    return back instanceof FieldsDeclaredAsObject other && other.total == 7;
  }
}
