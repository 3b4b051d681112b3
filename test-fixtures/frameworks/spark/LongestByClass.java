package fixtures.frameworks.spark;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** A comparator class that nobody made serializable. */
public final class LongestByClass {
  private static final class ByLength implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
      return Integer.compare(left.length(), right.length());
    }
  }

  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ccc", "a", "bb"));
    // expect: unserializable-value-at-boundary
    names.max(new ByLength());
  }
}
