package fixtures.flow.caller;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** Only the factory calls the private constructor, with a scanner. */
public class PrivateConstructorOfFactory {
  static final class Feed implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object input; // expect: unserializable-field proved "Scanner"

    private Feed(Object input) {
      this.input = input;
    }

    static Feed open(String text) {
      return new Feed(new Scanner(text));
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(Feed.open("1 2"));
  }

  static Object payload() {
    return Feed.open("1 2");
  }
}
