package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It is given a text. */
public class EnvelopeAroundName {
  static final class Envelope implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object content;

    Envelope(Object content) {
      this.content = content;
    }
  }

  static Object posted() {
    return new Envelope("post");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(posted());
  }

  static Object payload() {
    return posted();
  }
}
