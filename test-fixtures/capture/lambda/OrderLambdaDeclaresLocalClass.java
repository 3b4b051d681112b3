package fixtures.capture.lambda;

import java.io.Serializable;

/** A local class inside the lambda has the enclosing instance. */
public class OrderLambdaDeclaresLocalClass {
  interface Totalling extends Serializable {
    int total(int[] amounts);
  }

  Totalling totalling() {
    return amounts -> {
      class Sum { // expect: lambda-captures-unserializable-this "Sum"
        int value;
      }
      Sum sum = new Sum();
      for (int amount : amounts) {
        sum.value += amount;
      }
      return sum.value;
    };
  }

  static Object payload() {
    return new OrderLambdaDeclaresLocalClass().totalling();
  }
}
