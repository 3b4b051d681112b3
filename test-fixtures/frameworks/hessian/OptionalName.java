package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.util.Optional;

/** An optional is no value to be sent. */
public final class OptionalName {
  static void send(AbstractHessianOutput output) throws IOException {
    // expect: unserializable-collection-view-at-boundary
    output.writeObject(Optional.of("ada"));
  }
}
