package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** `comparing` of a plain function gives a serializable-looking comparator that fails. */
public class ComparatorOfPlainKeyCaptured {
  interface Sorting extends Serializable {
    void sort(List<String> names);
  }

  static Sorting sorting() {
    Comparator<String> byLength = Comparator.comparing(String::length);
    return names -> names.sort(byLength); // expect: lambda-captures-unserializable-variable "byLength"
  }

  static Object payload() {
    return sorting();
  }
}
