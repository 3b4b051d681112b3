package fixtures.frameworks.ignite;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** The elements of a list are written with it. */
public final class ListOfRecords {
  private record Line(int amount) implements Serializable {}

  static void send(Ignite ignite) {
    IgniteCache<String, List<Line>> lines = ignite.getOrCreateCache("lines");
    // expect: unserializable-state-at-boundary
    lines.put("first", new ArrayList<>(List.of(new Line(1))));
  }
}
