package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** {@link SortedByKeyWithLambda}, mended: Spark sorts downwards by itself. */
public final class SortedByKeyDescending {
  static void send(JavaSparkContext spark) {
    JavaPairRDD<String, Integer> sold =
        spark.parallelize(List.of("b", "a")).mapToPair(name -> new Tuple2<>(name, 1));
    sold.sortByKey(false).count();
  }
}
