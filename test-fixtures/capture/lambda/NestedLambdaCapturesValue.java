package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.List;

/** The number is taken out of the object first. */
public class NestedLambdaCapturesValue {
  static class Threshold {
    int value = 3;
  }

  interface Filtering extends Serializable {
    long count(List<Integer> sizes);
  }

  static Filtering filtering() {
    Threshold threshold = new Threshold();
    int limit = threshold.value;
    return sizes -> sizes.stream().filter(size -> size > limit).count();
  }

  static Object payload() {
    return filtering();
  }
}
