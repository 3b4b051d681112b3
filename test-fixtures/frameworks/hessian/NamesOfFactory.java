package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.util.List;

/** The list writes a replacement of itself, which Hessian can write and not read. */
public final class NamesOfFactory {
  static void send(AbstractHessianOutput output) throws IOException {
    // expect: unserializable-collection-view-at-boundary
    output.writeObject(List.of("ada", "grace"));
  }
}
