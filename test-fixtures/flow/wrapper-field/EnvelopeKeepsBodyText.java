package fixtures.flow.wrapperfield;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.StringJoiner;

/** The body's text is kept. */
public class EnvelopeKeepsBodyText {
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
    new Mail(new StringJoiner(" ").toString()).write(out);
  }

  static Object payload() {
    return new StringJoiner(" ").toString();
  }
}
