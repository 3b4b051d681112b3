package fixtures.frameworks.ignite;

import java.util.ArrayList;
import java.util.List;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** {@link ListOfRecords}, mended: the numbers. */
public final class ListOfNumbers {
  static void send(Ignite ignite) {
    IgniteCache<String, List<Integer>> lines = ignite.getOrCreateCache("amounts");
    lines.put("first", new ArrayList<>(List.of(1)));
  }
}
