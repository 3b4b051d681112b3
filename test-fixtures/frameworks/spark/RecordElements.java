package fixtures.frameworks.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link PlainElements}, mended: records that are serializable. */
public final class RecordElements {
  private record Order(int number) implements Serializable {}

  static void send(JavaSparkContext spark) {
    List<Order> orders = List.of(new Order(1), new Order(2));
    spark.parallelize(orders).filter(order -> order.number() > 1).count();
  }
}
