package fixtures.flow.patternvariable;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Its text is put there. */
public class MessageTextMatched {
  static class Body {
    final String text = "hello";
  }

  record Envelope(Object content) implements Serializable {}

  static Object wrapped(Object message) {
    return message instanceof Body body ? new Envelope(body.text) : new Envelope("empty");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(wrapped(new Body()));
  }

  static Object payload() {
    return wrapped(new Body());
  }
}
