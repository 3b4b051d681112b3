package fixtures.capture.lambda;

import java.io.Serializable;

/** The negation is written in the lambda. */
public class NegatedInLambda {
  interface Filtering extends Serializable {
    boolean keeps(String line);
  }

  static Filtering filtering() {
    return line -> !line.isBlank();
  }

  static Object payload() {
    return filtering();
  }
}
