package fixtures.flow.caller;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It hands over a text. */
public class LocalClassMethodIsHandedText {
  static Object holder() {
    class Holder implements Serializable {
      private static final long serialVersionUID = 1L;
      Object kept;

      Holder keep(Object value) {
        kept = value;
        return this;
      }
    }
    return new Holder().keep("lock");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(holder());
  }

  static Object payload() {
    return holder();
  }
}
