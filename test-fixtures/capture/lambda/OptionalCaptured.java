package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.Optional;

/** Optional is not serializable. */
public class OptionalCaptured {
  interface Greeting extends Serializable {
    String text();
  }

  static Greeting greeting(Optional<String> name) {
    return () -> "Dear " + name.orElse("customer"); // expect: lambda-captures-unserializable-variable "name"
  }

  static Object payload() {
    return greeting(Optional.of("Ada"));
  }
}
