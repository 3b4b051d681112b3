package fixtures.frameworks.ignite;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;
import org.apache.ignite.cache.CacheEntryProcessor;

/** {@link ProcessorOfJCache}, mended: Ignite's own type is serializable. */
public final class ProcessorOfIgnite {
  static void send(Ignite ignite) {
    IgniteCache<Integer, Integer> prices = ignite.getOrCreateCache("prices");
    Set<Integer> keys = IntStream.range(0, 50).boxed().collect(Collectors.toSet());
    CacheEntryProcessor<Integer, Integer, Integer> raise =
        (entry, arguments) -> entry.getKey() + 1;
    prices.invokeAll(keys, raise).values().forEach(result -> result.get());
  }
}
