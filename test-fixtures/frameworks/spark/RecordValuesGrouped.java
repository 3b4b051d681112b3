package fixtures.frameworks.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** {@link PlainValuesGrouped}, mended: the values are serializable. */
public final class RecordValuesGrouped {
  private record Sale(String name) implements Serializable {}

  static void send(JavaSparkContext spark) {
    JavaPairRDD<String, Sale> sales =
        spark
            .parallelize(List.of("tea", "milk"))
            .mapToPair(name -> new Tuple2<>(name, new Sale(name)));
    sales.groupByKey().count();
  }
}
