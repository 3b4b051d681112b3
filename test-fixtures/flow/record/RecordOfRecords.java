package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** An inner record forgets to say that it is serializable. */
public class RecordOfRecords {
  record Money(long cents) {}

  record Price(String article, Money net) implements Serializable {} // expect: unserializable-record-component proved "Money"

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
