package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.List;

/** A plain lambda inside the serializable one uses the field, so both carry `this`. */
public class NestedLambdaUsesField {
  private int limit = 3;

  interface Filtering extends Serializable {
    long count(List<Integer> sizes);
  }

  Filtering filtering() {
    return sizes ->
        sizes.stream()
            .filter(size -> size > limit) // expect: lambda-captures-unserializable-this "limit"
            .count();
  }

  static Object payload() {
    return new NestedLambdaUsesField().filtering();
  }
}
