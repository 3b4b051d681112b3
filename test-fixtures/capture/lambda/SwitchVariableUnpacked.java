package fixtures.capture.lambda;

import java.io.Serializable;

/** A number declared in a switch rule is captured. */
public class SwitchVariableUnpacked {
  enum Kind {
    FIXED,
    SCALED
  }

  interface Discount extends Serializable {
    int off(int amount);
  }

  static Discount discount(Kind kind) {
    return switch (kind) {
      case FIXED -> amount -> 10;
      case SCALED -> {
        int factor = kind.ordinal() + 1;
        yield amount -> amount / factor + kind.name().length();
      }
    };
  }

  static Object payload() {
    return discount(Kind.SCALED);
  }
}
