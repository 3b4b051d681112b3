package fixtures.capture.lambda;

import java.io.Serializable;

/** The target type of the lambda is the parameter of the method called. */
public class ArgumentLambdaUsesField {
  private int limit = 3;

  interface SizeTest extends Serializable {
    boolean test(int size);
  }

  static SizeTest checked(String name, SizeTest... tests) {
    return tests[0];
  }

  SizeTest small() {
    return checked("small", size -> size < limit); // expect: lambda-captures-unserializable-this "limit"
  }

  static Object payload() {
    return new ArgumentLambdaUsesField().small();
  }
}
