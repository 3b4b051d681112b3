package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link PrintlnBound}, mended: the lambda asks for the stream where it runs. */
public final class PrintlnInLambda {
  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ada", "grace"));
    names.foreach(name -> System.out.println(name));
  }
}
