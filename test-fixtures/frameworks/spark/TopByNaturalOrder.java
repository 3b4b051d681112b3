package fixtures.frameworks.spark;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link TopByComparing}, mended: the reverse order of the JDK travels. */
public final class TopByNaturalOrder {
  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ccc", "a", "bb"));
    names.top(2, Comparator.reverseOrder());
  }
}
