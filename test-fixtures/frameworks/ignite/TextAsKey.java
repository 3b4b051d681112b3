package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** {@link RecordAsKey}, mended: the name. */
public final class TextAsKey {
  static void send(Ignite ignite) {
    IgniteCache<String, Integer> people = ignite.getOrCreateCache("names");
    people.put("oslo", 700_000);
    people.forEach(entry -> System.out.println(entry.getKey()));
  }
}
