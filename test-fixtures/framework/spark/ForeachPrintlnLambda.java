package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.VoidFunction;

/** The lambda reads System.out where it runs. */
public class ForeachPrintlnLambda {
  static void print(JavaRDD<String> lines) {
    lines.foreach(line -> System.out.println(line));
  }

  static Object payload() {
    VoidFunction<String> print = line -> System.out.println(line);
    return print;
  }
}
