package fixtures.frameworks.ignite;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.cache.processor.EntryProcessor;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** The processor of JCache is no serializable type; that of Ignite is. */
public final class ProcessorOfJCache {
  static void send(Ignite ignite) {
    IgniteCache<Integer, Integer> prices = ignite.getOrCreateCache("prices");
    Set<Integer> keys = IntStream.range(0, 50).boxed().collect(Collectors.toSet());
    EntryProcessor<Integer, Integer, Integer> raise = (entry, arguments) -> entry.getKey() + 1;
    // expect: unserializable-value-at-boundary
    prices.invokeAll(keys, raise).values().forEach(result -> result.get());
  }
}
