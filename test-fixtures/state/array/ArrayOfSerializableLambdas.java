package fixtures.state.array;

import java.io.Serializable;

/** The element type makes the lambdas serializable. */
public class ArrayOfSerializableLambdas implements Serializable {
  private static final long serialVersionUID = 1L;

  interface Step extends Runnable, Serializable {}

  private final Runnable[] steps = {(Step) () -> {}};
  private final Step[] more = {() -> {}};

  static Object payload() {
    return new ArrayOfSerializableLambdas();
  }
}
