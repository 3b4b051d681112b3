package fixtures.flow.certainty;

import java.io.Serializable;
import java.util.function.Supplier;

/** The lambda is cast to a serializable type. */
public class SupplierFieldOfSerializableLambda implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Supplier<String> name = (Supplier<String> & Serializable) () -> "ada";

  static Object payload() {
    return new SupplierFieldOfSerializableLambda();
  }
}
