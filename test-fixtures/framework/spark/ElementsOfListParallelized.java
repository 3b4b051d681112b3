package fixtures.framework.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The elements are sent, and not the list: a view of one will do. */
class ElementsOfListParallelized {
  static final class Parcel {
    private final int weight = 3;
  }

  static final class Letter implements Serializable {
    private final int weight = 1;
  }

  static JavaRDD<Parcel> parcels(JavaSparkContext spark) {
    // expect: unserializable-value-at-boundary "Parcel`"
    return spark.parallelize(List.of(new Parcel(), new Parcel()));
  }

  static JavaRDD<Letter> letters(JavaSparkContext spark) {
    List<Letter> letters = new ArrayList<>(List.of(new Letter(), new Letter()));
    return spark.parallelize(letters.subList(0, 1));
  }

  static Object payload() {
    return new Parcel();
  }
}
