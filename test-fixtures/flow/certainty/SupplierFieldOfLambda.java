package fixtures.flow.certainty;

import java.io.Serializable;
import java.util.function.Supplier;

/** A field of a plain functional interface holds a lambda. */
public class SupplierFieldOfLambda implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Supplier<String> name = () -> "ada"; // expect: unserializable-field proved

  static Object payload() {
    return new SupplierFieldOfLambda();
  }
}
