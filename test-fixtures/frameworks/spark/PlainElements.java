package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;

/** The elements of a collection travel to the executors. */
public final class PlainElements {
  private static final class Order {
    private final int number;

    private Order(int number) {
      this.number = number;
    }
  }

  static void send(JavaSparkContext spark) {
    List<Order> orders = List.of(new Order(1), new Order(2));
    // expect: unserializable-value-at-boundary
    spark.parallelize(orders).filter(order -> order.number > 1).count();
  }
}
