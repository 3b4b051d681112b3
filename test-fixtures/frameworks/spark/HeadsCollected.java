package fixtures.frameworks.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** A part of a list is a view of it. */
public final class HeadsCollected {
  static void send(JavaSparkContext spark) {
    JavaRDD<String> lines = spark.parallelize(List.of("a b c", "d e f"));
    // expect: unserializable-result-at-boundary proved "List.subList"
    lines.map(line -> Arrays.asList(line.split(" ")).subList(0, 2)).collect();
  }
}
