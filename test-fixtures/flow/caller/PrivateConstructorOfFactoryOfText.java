package fixtures.flow.caller;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The factory hands it a text. */
public class PrivateConstructorOfFactoryOfText {
  static final class Feed implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object input;

    private Feed(Object input) {
      this.input = input;
    }

    static Feed open(String text) {
      return new Feed(text.strip());
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(Feed.open("1 2"));
  }

  static Object payload() {
    return Feed.open("1 2");
  }
}
