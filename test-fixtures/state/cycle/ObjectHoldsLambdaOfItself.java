package fixtures.state.cycle;

import java.io.Serializable;

/** The object holds a lambda that carries the object: written as the object, it reads back. */
public class ObjectHoldsLambdaOfItself implements Serializable {
  private static final long serialVersionUID = 1L;
  private String name = "Ada";
  private final Greeting greeting = () -> "Dear " + name;

  interface Greeting extends Serializable {
    String text();
  }

  static Object payload() {
    return new ObjectHoldsLambdaOfItself();
  }
}
