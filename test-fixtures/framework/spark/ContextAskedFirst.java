package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/** The context is asked on the driver; its answer goes. */
public class ContextAskedFirst {
  static JavaRDD<String> tagged(JavaSparkContext spark, JavaRDD<String> lines) {
    String version = spark.version();
    return lines.map(line -> line + version);
  }

  static Object payload() {
    String version = new JavaSparkContext().version();
    Function<String, String> tag = line -> line + version;
    return tag;
  }
}
