package fixtures.capture.lambda;

import java.io.Serializable;

/** The text is made before the lambda. */
public class CartLambdaUsesItsText {
  interface Task extends Serializable {
    String run();
  }

  Task task() {
    String text = String.valueOf(this);
    return () -> text;
  }

  static Object payload() {
    return new CartLambdaUsesItsText().task();
  }
}
