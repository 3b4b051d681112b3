package fixtures.frameworks.spark;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** A comparator made by the JDK holds the plain lambda that it was made of. */
public final class TopByComparing {
  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ccc", "a", "bb"));
    // expect: unserializable-state-at-boundary
    names.top(2, Comparator.comparing(name -> name.length()));
  }
}
