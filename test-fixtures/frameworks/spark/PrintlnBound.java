package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** What looks like the shortest way to print is bound to a stream of this process. */
public final class PrintlnBound {
  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ada", "grace"));
    names.foreach(System.out::println); // expect: method-reference-binds-unserializable-receiver
  }
}
