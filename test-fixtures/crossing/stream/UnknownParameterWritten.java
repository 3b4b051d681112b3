package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** `Object` and interfaces say nothing, so nothing is said. */
public class UnknownParameterWritten {
  interface Shape {}

  public static void save(ObjectOutputStream out, Object any, Shape shape, List<String> names)
      throws IOException {
    out.writeObject(any);
    out.writeObject(shape);
    out.writeObject(names);
    out.writeObject(null);
  }

  static Object payload() {
    return "any";
  }
}
