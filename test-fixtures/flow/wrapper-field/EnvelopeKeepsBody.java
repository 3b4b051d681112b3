package fixtures.flow.wrapperfield;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.StringJoiner;

/** The base class keeps the body in a field and writes it in a method. */
public class EnvelopeKeepsBody {
  abstract static class Outgoing {
    private final Object body;

    Outgoing(Object body) {
      this.body = body;
    }

    void write(ObjectOutputStream out) throws IOException {
      out.writeObject(body);
    }
  }

  static final class Mail extends Outgoing {
    Mail(Object body) {
      super(body);
    }
  }

  static void send(ObjectOutputStream out) throws IOException {
    new Mail(new StringJoiner(" ")).write(out); // expect: unserializable-value-at-boundary proved "StringJoiner"
  }

  static Object payload() {
    return new StringJoiner(" ");
  }
}
