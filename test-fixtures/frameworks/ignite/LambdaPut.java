package fixtures.frameworks.ignite;

import java.util.function.Supplier;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** A lambda of a plain type as the value of a cache. */
public final class LambdaPut {
  static void send(Ignite ignite) {
    IgniteCache<String, Supplier<String>> greetings = ignite.getOrCreateCache("greetings");
    // expect: unserializable-value-at-boundary
    greetings.put("en", () -> "hello");
  }
}
