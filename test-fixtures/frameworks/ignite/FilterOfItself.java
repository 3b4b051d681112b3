package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;
import org.apache.ignite.cache.query.ScanQuery;
import org.apache.ignite.lang.IgniteBiPredicate;

/** {@link FilterCapturesPredicate}, mended: the filter asks for itself. */
public final class FilterOfItself {
  static void send(Ignite ignite) {
    IgniteCache<Integer, String> names = ignite.getOrCreateCache("filtered");
    names.put(1, "ada");
    IgniteBiPredicate<Integer, String> filter = (key, name) -> name.startsWith("a");
    names.query(new ScanQuery<>(filter)).getAll();
  }
}
