package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The JDK's comparators are serializable if what they hold is. */
public class ComparatorsOfTheJdkCaptured {
  interface Sorting extends Serializable {
    void sort(List<Map.Entry<String, Integer>> entries, List<String> names);
  }

  static Sorting sorting() {
    Comparator<Map.Entry<String, Integer>> byKey = Map.Entry.comparingByKey();
    Comparator<String> nulls = Comparator.nullsFirst(Comparator.naturalOrder());
    Comparator<String> down = Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER);
    return (entries, names) -> {
      entries.sort(byKey);
      names.sort(nulls);
      names.sort(down);
    };
  }

  static Object payload() {
    return sorting();
  }
}
