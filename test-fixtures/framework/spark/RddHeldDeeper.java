package fixtures.framework.spark;

import java.io.Serializable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;

/** An object between has the RDD; whether that is asked is not looked for: only possible. */
public class RddHeldDeeper {
  private static final class Source implements Serializable {
    private static final long serialVersionUID = 1L;
    private final JavaRDD<String> lines;

    Source(JavaRDD<String> lines) {
      this.lines = lines;
    }

    long count() {
      return lines.count();
    }
  }

  private static final class Comparison implements Function<String, Long> {
    private static final long serialVersionUID = 1L;
    private final Source others;

    Comparison(Source others) {
      this.others = others;
    }

    @Override
    public Long call(String line) {
      return line.length() - others.count();
    }
  }

  static JavaRDD<Long> compared(JavaRDD<String> lines, JavaRDD<String> others) {
    return lines.map(new Comparison(new Source(others)));
  }
}
