package fixtures.frameworks.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** {@link TableBroadcast}, mended: the table says that it is serializable. */
public final class MapBroadcast {
  private static final class Table implements Serializable {
    private final Map<String, Integer> prices = new HashMap<>();

    int price(String name) {
      return prices.getOrDefault(name, 0);
    }
  }

  static void send(JavaSparkContext spark) {
    Broadcast<Table> table = spark.broadcast(new Table());
    spark.parallelize(List.of("tea")).map(name -> table.value().price(name)).count();
  }
}
