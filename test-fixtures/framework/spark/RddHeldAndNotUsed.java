package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;

/** The RDD is not asked: only possible. The other function has none. */
public class RddHeldAndNotUsed {
  private static final class Length implements Function<String, Long> {
    private static final long serialVersionUID = 1L;
    private final JavaRDD<String> others;

    Length(JavaRDD<String> others) {
      this.others = others;
    }

    @Override
    public Long call(String line) {
      return (long) line.length();
    }
  }

  private static final class Comparison implements Function<String, Long> {
    private static final long serialVersionUID = 1L;
    private final long count;

    Comparison(JavaRDD<String> others) {
      this.count = others.count();
    }

    @Override
    public Long call(String line) {
      return line.length() - count;
    }
  }

  static JavaRDD<Long> measured(JavaRDD<String> lines, JavaRDD<String> others) {
    return lines.map(new Length(others));
  }

  static JavaRDD<Long> compared(JavaRDD<String> lines, JavaRDD<String> others) {
    return lines.map(new Comparison(others));
  }
}
