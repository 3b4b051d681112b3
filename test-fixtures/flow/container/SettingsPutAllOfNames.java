package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The defaults are names. */
public class SettingsPutAllOfNames {
  static Object settings() {
    Map<String, Object> defaults = new HashMap<>();
    defaults.put("log", "stderr");
    Map<String, Object> settings = new TreeMap<>();
    settings.put("retries", 3);
    settings.putAll(defaults);
    return settings;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(settings());
  }

  static Object payload() {
    return settings();
  }
}
