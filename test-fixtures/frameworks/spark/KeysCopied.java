package fixtures.frameworks.spark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link KeysOfPrices}, mended: a set of its own. */
public final class KeysCopied {
  static void send(JavaSparkContext spark) {
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3, "milk", 1));
    Set<String> known = new HashSet<>(prices.keySet());
    JavaRDD<String> sold = spark.parallelize(List.of("tea", "salt"));
    sold.filter(name -> known.contains(name)).count();
  }
}
