package fixtures.flow.closure;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The method reference is bound to what the factory made. */
public class ReferenceToBuiltFormatter {
  interface Label extends Serializable {
    String of(int number);
  }

  static final class Prefix {
    final String text = "no. ";

    String of(int number) {
      return text + number;
    }
  }

  static Prefix german() {
    return new Prefix();
  }

  static Object label() {
    Prefix prefix = german();
    Label label = prefix::of; // expect: method-reference-binds-unserializable-receiver proved "Prefix"
    return label;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(label());
  }

  static Object payload() {
    return label();
  }
}
