package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The constructor runs a lambda that stores a thread. */
public class StoredInLambdaOfConstructor {
  static class Loader implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object loaded; // expect: unserializable-field likely "Thread"

    Loader() {
      Runnable load = () -> loaded = new Thread("loader");
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
