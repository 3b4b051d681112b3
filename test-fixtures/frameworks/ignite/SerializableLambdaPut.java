package fixtures.frameworks.ignite;

import java.io.Serializable;
import java.util.function.Supplier;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** {@link LambdaPut}, mended: the cast makes the lambda serializable. */
public final class SerializableLambdaPut {
  static void send(Ignite ignite) {
    IgniteCache<String, Supplier<String>> greetings = ignite.getOrCreateCache("greetings");
    greetings.put("en", (Supplier<String> & Serializable) () -> "hello");
  }
}
