package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.List;

/** The nested lambda uses only what the outer one is given. */
public class NestedLambdaUsesParameter {
  private int limit = 3;

  interface Filtering extends Serializable {
    long count(List<Integer> sizes);
  }

  Filtering filtering() {
    return sizes -> sizes.stream().filter(size -> size > sizes.size()).count();
  }

  static Object payload() {
    return new NestedLambdaUsesParameter().filtering();
  }
}
