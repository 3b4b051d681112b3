package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The method reference is bound to the parser. */
public final class MethodOfThis {
  private int lines;

  static void send(JavaSparkContext spark) {
    new MethodOfThis().parse(spark.parallelize(List.of("1;2", "3;4")));
  }

  long parse(JavaRDD<String> raw) {
    return raw.map(this::fields).count(); // expect: method-reference-binds-unserializable-receiver
  }

  private String[] fields(String line) {
    lines++;
    return line.split(";");
  }
}
