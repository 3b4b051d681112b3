package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.util.Optional;

/** {@link OptionalName}, mended: the name or null. */
public final class NullableName {
  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(Optional.of("ada").orElse(null));
  }
}
