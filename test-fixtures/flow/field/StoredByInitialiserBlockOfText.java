package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It stores a text. */
public class StoredByInitialiserBlockOfText {
  static class Service implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object worker;

    {
      worker = "service";
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Service());
  }

  static Object payload() {
    return new Service();
  }
}
