package fixtures.framework.spark;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** The parameter is a plain Comparator, and yet it is shipped. */
public class TakeOrderedByLambda {
  static List<String> shortest(JavaRDD<String> lines) {
    return lines.takeOrdered(2, (left, right) -> left.length() - right.length()); // expect: unserializable-value-at-boundary proved
  }

  static Object payload() {
    Comparator<String> byLength = (left, right) -> left.length() - right.length();
    return byLength;
  }
}
