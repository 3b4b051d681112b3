package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;

/** A class of its own holds in a field what a lambda would carry. */
public class RddHeldByFunctionClass {
  private static final class Comparison implements Function<String, Long> {
    private static final long serialVersionUID = 1L;
    private final JavaRDD<String> others;

    Comparison(JavaRDD<String> others) {
      this.others = others;
    }

    @Override
    public Long call(String line) {
      return line.length() - others.count();
    }
  }

  static JavaRDD<Long> compared(JavaRDD<String> lines, JavaRDD<String> others) {
    return lines.map(new Comparison(others)); // expect: unserializable-state-at-boundary likely via Comparison.others "must not be shipped"
  }
}
