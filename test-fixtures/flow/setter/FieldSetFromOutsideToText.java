package fixtures.flow.setter;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** It is set to a text. */
public class FieldSetFromOutsideToText {
  static class UserSession implements Serializable {
    private static final long serialVersionUID = 1L;
    Object agent;
  }

  static Object opened() {
    UserSession session = new UserSession();
    session.agent = new Scanner("agent").next();
    return session;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(opened());
  }

  static Object payload() {
    return opened();
  }
}
