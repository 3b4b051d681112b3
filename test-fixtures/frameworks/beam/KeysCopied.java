package fixtures.frameworks.beam;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;

/** {@link KeysOfPrices}, mended: a set of its own. */
public final class KeysCopied {
  static void send(Pipeline pipeline) {
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3, "milk", 1));
    Set<String> known = new HashSet<>(prices.keySet());
    pipeline.apply(Create.of("tea")).apply(Filter.by((String name) -> known.contains(name)));
  }
}
