package fixtures.capture.lambda;

import java.io.Serializable;

/** A local record is implicitly static. */
public class OrderLambdaDeclaresLocalRecord {
  interface Totalling extends Serializable {
    int total(int[] amounts);
  }

  Totalling totalling() {
    return amounts -> {
      record Sum(int value) {}
      Sum sum = new Sum(0);
      for (int amount : amounts) {
        sum = new Sum(sum.value() + amount);
      }
      return sum.value();
    };
  }

  static Object payload() {
    return new OrderLambdaDeclaresLocalRecord().totalling();
  }
}
