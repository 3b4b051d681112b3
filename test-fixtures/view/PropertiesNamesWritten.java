package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Properties;

/** The names of Properties are a view of an unmodifiable kind that cannot go. */
public class PropertiesNamesWritten {
  static void save(ObjectOutputStream out, Properties settings) throws IOException {
    out.writeObject(settings.stringPropertyNames()); // expect: unserializable-collection-view-at-boundary
  }

  static Object payload() {
    return new Properties().stringPropertyNames();
  }
}
