package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.List;

/** The variable is used only by the nested lambda; the outer one must carry it. */
public class NestedLambdaCapturesVariable {
  static class Threshold {
    int value = 3;
  }

  interface Filtering extends Serializable {
    long count(List<Integer> sizes);
  }

  static Filtering filtering() {
    Threshold threshold = new Threshold();
    return sizes ->
        sizes.stream()
            .filter(size -> size > threshold.value) // expect: lambda-captures-unserializable-variable "threshold"
            .count();
  }

  static Object payload() {
    return filtering();
  }
}
