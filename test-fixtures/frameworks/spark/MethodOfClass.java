package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link MethodOfThis}, mended: the method is static, and the count is Spark's. */
public final class MethodOfClass {
  static void send(JavaSparkContext spark) {
    parse(spark.parallelize(List.of("1;2", "3;4")));
  }

  static long parse(JavaRDD<String> raw) {
    return raw.map(MethodOfClass::fields).count();
  }

  private static String[] fields(String line) {
    return line.split(";");
  }
}
