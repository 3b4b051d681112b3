package fixtures.state.cycle;

import java.io.Serializable;

/** The field is transient, so there is no cycle in the stream. */
public class LambdaOfObjectThatForgetsIt implements Serializable {
  private static final long serialVersionUID = 1L;
  private String name = "Ada";
  private final transient Greeting greeting = () -> "Dear " + name;

  interface Greeting extends Serializable {
    String text();
  }

  static Object payload() {
    return new LambdaOfObjectThatForgetsIt().greeting;
  }
}
