package fixtures.capture.methodreference;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.function.Function;

/** A reference of a plain function type cannot be written, even to a static method. */
public class PlainReferenceWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Function<String, Integer> length = String::length;
    out.writeObject(length); // expect: unserializable-value-at-boundary
  }

  static Object payload() {
    Function<String, Integer> length = String::length;
    return length;
  }
}
