package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;

/** The same with an anonymous class. */
public class RddCapturedByAnonymousFunction {
  static JavaRDD<Long> compared(JavaRDD<String> lines, JavaRDD<String> others) {
    return lines.map(
        new Function<String, Long>() {
          @Override
          public Long call(String line) {
            return line.length() - others.count(); // expect: inner-class-captures-unserializable-variable likely "must not be shipped"
          }
        });
  }
}
