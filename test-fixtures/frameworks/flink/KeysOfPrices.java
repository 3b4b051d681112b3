package fixtures.frameworks.flink;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The keys of a map are a view that does not travel. */
public final class KeysOfPrices {
  static void send(StreamExecutionEnvironment flink) {
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3, "milk", 1));
    Set<String> known = prices.keySet();
    // expect: lambda-captures-unserializable-variable
    flink.fromData("tea", "salt").filter(name -> known.contains(name));
  }
}
