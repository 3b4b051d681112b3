package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/** {@link AnonymousInInstanceMethod}, mended: a static method has no object to take along. */
public final class AnonymousInStaticMethod {
  static void send(JavaSparkContext spark) {
    lengths(spark.parallelize(List.of("a", "bb")));
  }

  static long lengths(JavaRDD<String> words) {
    return words
        .map(
            new Function<String, Integer>() {
              @Override
              public Integer call(String word) {
                return word.length();
              }
            })
        .count();
  }
}
