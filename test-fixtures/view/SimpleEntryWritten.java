package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.AbstractMap;

/** A SimpleEntry handed to the stream. */
public class SimpleEntryWritten {
  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new AbstractMap.SimpleEntry<>("pen", 3));
  }

  static Object payload() {
    return new AbstractMap.SimpleEntry<>("pen", 3);
  }
}
