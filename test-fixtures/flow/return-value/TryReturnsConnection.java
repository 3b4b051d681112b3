package fixtures.flow.returnvalue;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Scanner;

/** The return stands inside try; the catch block gives a text. */
public class TryReturnsConnection {
  static Object remote(String host) {
    try {
      return new Scanner(host);
    } catch (IllegalStateException closed) {
      return "closed";
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(remote("db1 db2")); // expect: unserializable-value-at-boundary likely "Scanner"
  }

  static Object payload() {
    return remote("db1 db2");
  }
}
