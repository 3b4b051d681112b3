package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The other field holds a text. */
public class CopiedTextFromOtherField {
  static class Account implements Serializable {
    private static final long serialVersionUID = 1L;
    private final transient Object lock = "account";
    private final Object monitor = lock;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Account());
  }

  static Object payload() {
    return new Account();
  }
}
