package fixtures.frameworks.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link CheapestByLambda}, mended: the cast makes the lambda serializable. */
public final class CheapestBySerializableLambda {
  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ccc", "a", "bb"));
    names.takeOrdered(
        2,
        (Comparator<String> & Serializable) (left, right) -> left.length() - right.length());
  }
}
