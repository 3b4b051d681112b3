package fixtures.flow.setter;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The package-private field is set by whoever holds the session. */
public class FieldSetFromOutside {
  static class UserSession implements Serializable {
    private static final long serialVersionUID = 1L;
    Object agent; // expect: unserializable-field likely "Scanner"
  }

  static Object opened() {
    UserSession session = new UserSession();
    session.agent = new Scanner("agent");
    return session;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(opened());
  }

  static Object payload() {
    return opened();
  }
}
