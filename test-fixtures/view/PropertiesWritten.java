package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Properties;

/** The Properties go. */
public class PropertiesWritten {
  static void save(ObjectOutputStream out, Properties settings) throws IOException {
    out.writeObject(settings);
  }

  static Object payload() {
    Properties settings = new Properties();
    settings.setProperty("a", "1");
    return settings;
  }
}
