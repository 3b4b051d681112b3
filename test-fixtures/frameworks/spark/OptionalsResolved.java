package fixtures.frameworks.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link OptionalsCollected}, mended: the function decides what stands for nothing. */
public final class OptionalsResolved {
  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ada", ""));
    names.map(name -> Optional.of(name).filter(text -> !text.isEmpty()).orElse("-")).collect();
  }
}
