package fixtures.flow.caller;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A method of a local class keeps what the method around it hands over. */
public class LocalClassMethodIsHandedLock {
  static Object holder() {
    class Holder implements Serializable {
      private static final long serialVersionUID = 1L;
      Object kept; // expect: unserializable-field likely "Object"

      Holder keep(Object value) {
        kept = value;
        return this;
      }
    }
    return new Holder().keep(new Object());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(holder());
  }

  static Object payload() {
    return holder();
  }
}
