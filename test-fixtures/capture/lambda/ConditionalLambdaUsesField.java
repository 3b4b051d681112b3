package fixtures.capture.lambda;

import java.io.Serializable;

/** Only one branch of the conditional uses the field. */
public class ConditionalLambdaUsesField {
  private int limit = 3;

  interface SizeTest extends Serializable {
    boolean test(int size);
  }

  SizeTest test(boolean open) {
    return open
        ? size -> true
        : size -> size < limit; // expect: lambda-captures-unserializable-this "limit"
  }

  static Object payload() {
    return new ConditionalLambdaUsesField().test(false);
  }
}
