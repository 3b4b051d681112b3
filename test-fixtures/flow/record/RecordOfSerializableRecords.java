package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The inner record says so. */
public class RecordOfSerializableRecords {
  record Money(long cents) implements Serializable {}

  record Price(String article, Money net) implements Serializable {}

  static Object price() {
    return new Price("pen", new Money(199));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(price());
  }

  static Object payload() {
    return price();
  }
}
