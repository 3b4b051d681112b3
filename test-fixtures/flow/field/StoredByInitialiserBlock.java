package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The instance initialiser stores a thread. */
public class StoredByInitialiserBlock {
  static class Service implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object worker; // expect: unserializable-field proved "Thread"

    {
      worker = new Thread("service");
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Service());
  }

  static Object payload() {
    return new Service();
  }
}
