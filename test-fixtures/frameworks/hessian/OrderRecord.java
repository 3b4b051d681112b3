package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;

/** Hessian sets fields through a door that records do not have. */
public record OrderRecord(int number) implements Serializable {
  static void send(AbstractHessianOutput output) throws IOException {
    // expect: unserializable-value-at-boundary
    output.writeObject(new OrderRecord(1));
  }
}
