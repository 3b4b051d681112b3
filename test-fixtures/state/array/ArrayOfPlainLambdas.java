package fixtures.state.array;

import java.io.Serializable;

/** The element type is a plain function type. */
public class ArrayOfPlainLambdas implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Runnable[] steps = {() -> {}}; // expect: unserializable-element-type via ArrayOfPlainLambdas.steps

  static Object payload() {
    return new ArrayOfPlainLambdas();
  }
}
