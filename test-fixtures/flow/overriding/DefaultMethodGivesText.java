package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It gives a pattern. */
public class DefaultMethodGivesText {
  interface Labelled {
    default Object format() {
      return "yyyy-MM-dd";
    }
  }

  static class Invoice implements Labelled {}

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Invoice().format());
  }

  static Object payload() {
    return new Invoice().format();
  }
}
