package fixtures.frameworks.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** What is broadcast is written at once. */
public final class TableBroadcast {
  private static final class Table {
    private final Map<String, Integer> prices = new HashMap<>();

    int price(String name) {
      return prices.getOrDefault(name, 0);
    }
  }

  static void send(JavaSparkContext spark) {
    // expect: unserializable-value-at-boundary
    Broadcast<Table> table = spark.broadcast(new Table());
    spark.parallelize(List.of("tea")).map(name -> table.value().price(name)).count();
  }
}
