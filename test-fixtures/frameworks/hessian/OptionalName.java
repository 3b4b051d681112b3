package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.util.Optional;

/** An optional is no value to be sent. */
public final class OptionalName {
  static void send(AbstractHessianOutput output) throws IOException {
    // expect-missing: unserializable-value-at-boundary because Hessian is no boundary yet
    output.writeObject(Optional.of("ada"));
  }
}
