package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A map of defaults is put into the settings. */
public class SettingsPutAllOfStreams {
  static Object settings() {
    Map<String, Object> defaults = new HashMap<>();
    defaults.put("log", System.err);
    Map<String, Object> settings = new TreeMap<>();
    settings.put("retries", 3);
    settings.putAll(defaults);
    return settings;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(settings()); // expect: unserializable-state-at-boundary likely "PrintStream"
  }

  static Object payload() {
    return settings();
  }
}
