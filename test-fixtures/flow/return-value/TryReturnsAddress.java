package fixtures.flow.returnvalue;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Scanner;

/** Both give texts. */
public class TryReturnsAddress {
  static Object remote(String host) {
    try {
      return new Scanner(host).next();
    } catch (IllegalStateException closed) {
      return "closed";
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(remote("db1 db2"));
  }

  static Object payload() {
    return remote("db1 db2");
  }
}
