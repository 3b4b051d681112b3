package fixtures.capture.lambda;

import java.io.Serializable;

/** A variable declared in a switch rule is captured. */
public class SwitchVariableCaptured {
  enum Kind {
    FIXED,
    SCALED
  }

  static class Scale {
    int factor = 2;
  }

  interface Discount extends Serializable {
    int off(int amount);
  }

  static Discount discount(Kind kind) {
    return switch (kind) {
      case FIXED -> amount -> 10;
      case SCALED -> {
        Scale scale = new Scale();
        yield amount -> amount / scale.factor; // expect: lambda-captures-unserializable-variable "scale"
      }
    };
  }

  static Object payload() {
    return discount(Kind.SCALED);
  }
}
