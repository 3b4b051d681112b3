package fixtures.state.cycle;

import java.io.Serializable;

/** The same cycle, written as the lambda: it is written, and reading it fails. */
public class LambdaOfObjectThatHoldsIt implements Serializable {
  private static final long serialVersionUID = 1L;
  private String name = "Ada";
  private final Greeting greeting = () -> "Dear " + name;

  interface Greeting extends Serializable {
    String text();
  }

  static Object payload() {
    return new LambdaOfObjectThatHoldsIt().greeting; // verdict: fails on reading
  }
}
