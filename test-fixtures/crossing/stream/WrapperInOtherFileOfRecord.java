package fixtures.crossing.stream;

import java.io.Serializable;

/** A serializable record is handed to the wrapper. */
public class WrapperInOtherFileOfRecord {
  record Order(int total) implements Serializable {}

  static byte[] save(OrderStore store) {
    return store.store("latest", new Order(1));
  }

  static Object payload() {
    return new Order(1);
  }
}
