package fixtures.frameworks.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** What is collected is written on its way to the driver. */
public final class OptionalsCollected {
  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ada", ""));
    // expect: unserializable-result-at-boundary
    names.map(name -> Optional.of(name).filter(text -> !text.isEmpty())).collect();
  }
}
