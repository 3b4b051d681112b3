package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The key extractor is serializable, so the comparator is. */
public class ComparatorOfSerializableKeyCaptured {
  interface Sorting extends Serializable {
    void sort(List<String> names);
  }

  static Sorting sorting() {
    Comparator<String> byLength =
        Comparator.comparing((Function<String, Integer> & Serializable) String::length);
    Comparator<String> reversed = byLength.reversed().thenComparing(Comparator.naturalOrder());
    return names -> names.sort(reversed);
  }

  static Object payload() {
    return sorting();
  }
}
