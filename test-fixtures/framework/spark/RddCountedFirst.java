package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;

/** Only the number goes along. */
public class RddCountedFirst {
  static JavaRDD<Long> compared(JavaRDD<String> lines, JavaRDD<String> others) {
    long count = others.count();
    return lines.map(line -> line.length() - count);
  }
}
