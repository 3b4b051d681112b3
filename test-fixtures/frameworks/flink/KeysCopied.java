package fixtures.frameworks.flink;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link KeysOfPrices}, mended: a set of its own. */
public final class KeysCopied {
  static void send(StreamExecutionEnvironment flink) {
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3, "milk", 1));
    Set<String> known = new HashSet<>(prices.keySet());
    flink.fromData("tea", "salt").filter(name -> known.contains(name));
  }
}
