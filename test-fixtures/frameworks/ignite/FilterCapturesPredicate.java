package fixtures.frameworks.ignite;

import java.util.function.Predicate;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;
import org.apache.ignite.cache.query.ScanQuery;
import org.apache.ignite.lang.IgniteBiPredicate;

/** The filter of a query is sent to all nodes. */
public final class FilterCapturesPredicate {
  static void send(Ignite ignite) {
    IgniteCache<Integer, String> names = ignite.getOrCreateCache("filtered");
    names.put(1, "ada");
    Predicate<String> known = name -> name.startsWith("a");
    IgniteBiPredicate<Integer, String> filter =
        (key, name) -> known.test(name); // expect: lambda-captures-unserializable-variable
    names.query(new ScanQuery<>(filter)).getAll();
  }
}
