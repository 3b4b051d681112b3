package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The context is the driver's; nothing that runs on an executor may hold it. */
public final class ContextInLambda {
  static void send(JavaSparkContext spark) {
    JavaRDD<Integer> sizes = spark.parallelize(List.of(1, 2));
    // expect: lambda-captures-unserializable-variable
    sizes.map(size -> spark.parallelize(List.of(size)).count()).count();
  }
}
