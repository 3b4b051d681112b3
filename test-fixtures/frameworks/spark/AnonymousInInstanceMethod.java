package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/** The anonymous class never asks its outer object for anything, and takes it along. */
public final class AnonymousInInstanceMethod {
  static void send(JavaSparkContext spark) {
    new AnonymousInInstanceMethod().lengths(spark.parallelize(List.of("a", "bb")));
  }

  long lengths(JavaRDD<String> words) {
    return words
        .map(
            // expect: inner-class-carries-unserializable-outer
            new Function<String, Integer>() {
              @Override
              public Integer call(String word) {
                return word.length();
              }
            })
        .count();
  }
}
