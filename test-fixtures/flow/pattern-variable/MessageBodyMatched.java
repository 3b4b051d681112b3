package fixtures.flow.patternvariable;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The body is matched by its class and put into an envelope. */
public class MessageBodyMatched {
  static class Body {
    final String text = "hello";
  }

  record Envelope(Object content) implements Serializable {}

  static Object wrapped(Object message) {
    return message instanceof Body body ? new Envelope(body) : new Envelope("empty");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(wrapped(new Body())); // expect: unserializable-state-at-boundary likely "Body"
  }

  static Object payload() {
    return wrapped(new Body());
  }
}
