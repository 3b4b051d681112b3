package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** Its value handed to the stream. */
public class OptionalValueWritten {
  static void save(ObjectOutputStream out, List<String> names) throws IOException {
    out.writeObject(names.stream().findFirst().orElse(null));
  }

  static Object payload() {
    return List.of("a").stream().findFirst().orElse(null);
  }
}
