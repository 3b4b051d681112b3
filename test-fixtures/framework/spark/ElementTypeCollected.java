package fixtures.framework.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** What is collected is what the receiver's type argument says. */
class ElementTypeCollected {
  static final class Tariff {
    private final int price = 3;
  }

  static final class Tax implements Serializable {
    private final int rate = 1;
  }

  static List<Tariff> tariffs(JavaRDD<Tariff> tariffs) {
    return tariffs.collect(); // expect: unserializable-result-at-boundary "Tariff`"
  }

  static List<Tax> taxes(JavaRDD<Tax> taxes) {
    return taxes.collect();
  }

  static long counted(JavaRDD<Tariff> tariffs) {
    return tariffs.count();
  }

  static Object payload() {
    return new Tariff();
  }
}
