package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The comparator's type says nothing of serialization, so neither does the lambda. */
public final class CheapestByLambda {
  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ccc", "a", "bb"));
    // expect: unserializable-value-at-boundary
    names.takeOrdered(2, (left, right) -> left.length() - right.length());
  }
}
