package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Predicate;

/** `Predicate.not` is never serializable. */
public class NegatedByNotCaptured {
  interface Filtering extends Serializable {
    boolean keeps(String line);
  }

  static Filtering filtering() {
    Predicate<String> filled = Predicate.not(String::isBlank);
    return line -> filled.test(line); // expect: lambda-captures-unserializable-variable "filled"
  }

  static Object payload() {
    return filtering();
  }
}
