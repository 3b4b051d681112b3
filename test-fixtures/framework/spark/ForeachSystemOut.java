package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.VoidFunction;

/** `foreach(System.out::println)` binds the print stream. */
public class ForeachSystemOut {
  static void print(JavaRDD<String> lines) {
    lines.foreach(System.out::println); // expect: method-reference-binds-unserializable-receiver "PrintStream"
  }

  static Object payload() {
    VoidFunction<String> print = System.out::println; // expect: method-reference-binds-unserializable-receiver
    return print;
  }
}
