package fixtures.state.field;

import java.io.Serializable;
import java.util.function.Function;

/** The type of the field makes its lambdas serializable. */
public class SerializableFunctionField implements Serializable {
  private static final long serialVersionUID = 1L;

  interface Measure extends Function<String, Integer>, Serializable {}

  private final Measure measure = String::length;

  static Object payload() {
    return new SerializableFunctionField();
  }
}
