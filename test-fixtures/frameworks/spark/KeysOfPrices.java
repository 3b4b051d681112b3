package fixtures.frameworks.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The keys of a map are a view that does not travel. */
public final class KeysOfPrices {
  static void send(JavaSparkContext spark) {
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3, "milk", 1));
    Set<String> known = prices.keySet();
    JavaRDD<String> sold = spark.parallelize(List.of("tea", "salt"));
    // expect: lambda-captures-unserializable-variable
    sold.filter(name -> known.contains(name)).count();
  }
}
