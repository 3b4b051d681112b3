package fixtures.frameworks.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link LongestByClass}, mended: the class is serializable. */
public final class LongestBySerializableClass {
  private static final class ByLength implements Comparator<String>, Serializable {
    @Override
    public int compare(String left, String right) {
      return Integer.compare(left.length(), right.length());
    }
  }

  static void send(JavaSparkContext spark) {
    JavaRDD<String> names = spark.parallelize(List.of("ccc", "a", "bb"));
    names.max(new ByLength());
  }
}
