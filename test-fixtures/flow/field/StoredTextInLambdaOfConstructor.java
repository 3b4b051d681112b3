package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The lambda stores a text. */
public class StoredTextInLambdaOfConstructor {
  static class Loader implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object loaded;

    Loader() {
      Runnable load = () -> loaded = "loader";
      load.run();
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Loader());
  }

  static Object payload() {
    return new Loader();
  }
}
