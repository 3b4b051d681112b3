package fixtures.framework.spark;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** The natural order is serializable. */
public class TakeOrderedNaturally {
  static List<String> first(JavaRDD<String> lines) {
    return lines.takeOrdered(2, Comparator.naturalOrder());
  }

  static Object payload() {
    return Comparator.<String>naturalOrder();
  }
}
