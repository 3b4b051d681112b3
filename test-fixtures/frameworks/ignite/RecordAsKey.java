package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** A record that holds no numbers can be written, but not read. */
public final class RecordAsKey {
  private record City(String name) {}

  static void send(Ignite ignite) {
    IgniteCache<City, Integer> people = ignite.getOrCreateCache("people");
    // expect: unserializable-value-at-boundary
    people.put(new City("oslo"), 700_000);
    people.forEach(entry -> System.out.println(entry.getKey().name()));
  }
}
