package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Values that are grouped are written for the shuffle. */
public final class PlainValuesGrouped {
  private static final class Sale {
    private final String name;

    private Sale(String name) {
      this.name = name;
    }
  }

  static void send(JavaSparkContext spark) {
    JavaPairRDD<String, Sale> sales =
        spark
            .parallelize(List.of("tea", "milk"))
            .mapToPair(name -> new Tuple2<>(name, new Sale(name)));
    sales.groupByKey().count(); // expect: unserializable-result-at-boundary
  }
}
