package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.Optional;

/** What it holds goes. */
public class OptionalUnwrapped {
  interface Greeting extends Serializable {
    String text();
  }

  static Greeting greeting(Optional<String> name) {
    String text = name.orElse("customer");
    return () -> "Dear " + text;
  }

  static Object payload() {
    return greeting(Optional.of("Ada"));
  }
}
