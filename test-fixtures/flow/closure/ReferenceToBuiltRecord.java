package fixtures.flow.closure;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What the factory makes is a serializable record. */
public class ReferenceToBuiltRecord {
  interface Label extends Serializable {
    String of(int number);
  }

  record Prefix(String text) implements Serializable {
    String of(int number) {
      return text + number;
    }
  }

  static Prefix german() {
    return new Prefix("Nr. ");
  }

  static Object label() {
    Prefix prefix = german();
    Label label = prefix::of;
    return label;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(label());
  }

  static Object payload() {
    return label();
  }
}
