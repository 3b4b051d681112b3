package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The connection is transient. */
public class ConnectionInTransientField {
  static class Client implements Serializable {
    private static final long serialVersionUID = 1L;
    private transient Object connection;

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
