package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.util.List;

/** The list writes a replacement of itself, which Hessian can write and not read. */
public final class NamesOfFactory {
  static void send(AbstractHessianOutput output) throws IOException {
    // expect-missing: unserializable-value-at-boundary because Hessian is no boundary yet
    output.writeObject(List.of("ada", "grace"));
  }
}
