package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/** The Spark context itself cannot go. */
public class ContextCaptured {
  static JavaRDD<String> tagged(JavaSparkContext spark, JavaRDD<String> lines) {
    return lines.map(line -> line + spark.version()); // expect: lambda-captures-unserializable-variable "JavaSparkContext"
  }

  static Object payload() {
    JavaSparkContext spark = new JavaSparkContext();
    Function<String, String> tag = line -> line + spark.version(); // expect: lambda-captures-unserializable-variable "spark"
    return tag;
  }
}
