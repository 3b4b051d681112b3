package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The envelope takes what its constructor is given. */
public class EnvelopeAroundThread {
  static final class Envelope implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object content;

    Envelope(Object content) {
      this.content = content;
    }
  }

  static Object posted() {
    return new Envelope(new Thread("post"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(posted()); // expect: unserializable-state-at-boundary proved via Envelope.content "Thread"
  }

  static Object payload() {
    return posted();
  }
}
