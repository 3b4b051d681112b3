package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.format.DateTimeFormatter;

/** A default method of the interface gives a formatter. */
public class DefaultMethodGivesPlain {
  interface Labelled {
    default Object format() {
      return DateTimeFormatter.ISO_DATE;
    }
  }

  static class Invoice implements Labelled {}

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Invoice().format()); // expect: unserializable-value-at-boundary proved "DateTimeFormatter"
  }

  static Object payload() {
    return new Invoice().format();
  }
}
