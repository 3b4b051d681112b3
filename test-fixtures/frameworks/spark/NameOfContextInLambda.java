package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link ContextInLambda}, mended: asked beforehand for what is needed. */
public final class NameOfContextInLambda {
  static void send(JavaSparkContext spark) {
    int parallelism = spark.defaultParallelism();
    JavaRDD<Integer> sizes = spark.parallelize(List.of(1, 2));
    sizes.map(size -> size * parallelism).count();
  }
}
