package fixtures.capture.methodreference;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Function;

/** The target type is serializable. */
public class SerializableReferenceWritten {
  interface Measure extends Function<String, Integer>, Serializable {}

  static void save(ObjectOutputStream out) throws IOException {
    Measure length = String::length;
    out.writeObject(length);
  }

  static Object payload() {
    Measure length = String::length;
    return length;
  }
}
