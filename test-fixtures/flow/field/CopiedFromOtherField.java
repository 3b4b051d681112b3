package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A field is a copy of another field, which holds a lock object. */
public class CopiedFromOtherField {
  static class Account implements Serializable {
    private static final long serialVersionUID = 1L;
    private final transient Object lock = new Object();
    private final Object monitor = lock; // expect: unserializable-field proved "Object"
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Account());
  }

  static Object payload() {
    return new Account();
  }
}
