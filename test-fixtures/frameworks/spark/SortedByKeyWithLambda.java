package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** The comparator of a sort is shipped to where the keys are. */
public final class SortedByKeyWithLambda {
  static void send(JavaSparkContext spark) {
    JavaPairRDD<String, Integer> sold =
        spark.parallelize(List.of("b", "a")).mapToPair(name -> new Tuple2<>(name, 1));
    // expect: unserializable-value-at-boundary
    sold.sortByKey((left, right) -> right.compareTo(left)).count();
  }
}
