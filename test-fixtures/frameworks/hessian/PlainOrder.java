package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;

/** Hessian asks for the same interface as Java's own serialization. */
public final class PlainOrder {
  private int number = 1;

  static void send(AbstractHessianOutput output) throws IOException {
    // expect: unserializable-value-at-boundary
    output.writeObject(new PlainOrder());
  }
}
