package fixtures.frameworks.beam;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;

/** The keys of a map are a view that does not travel. */
public final class KeysOfPrices {
  static void send(Pipeline pipeline) {
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3, "milk", 1));
    Set<String> known = prices.keySet();
    // expect: lambda-captures-unserializable-variable
    pipeline.apply(Create.of("tea")).apply(Filter.by((String name) -> known.contains(name)));
  }
}
