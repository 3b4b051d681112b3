package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The field still holds the connection when the object is written. */
public class ConnectionLeftInField {
  static class Client implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object connection; // expect: unserializable-field likely "Scanner"

    Client connect() {
      connection = new Scanner("connected");
      return this;
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Client().connect());
  }

  static Object payload() {
    return new Client().connect();
  }
}
