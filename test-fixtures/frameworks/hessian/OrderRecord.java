package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;

/** Hessian sets fields through a door that records do not have. */
public record OrderRecord(int number) implements Serializable {
  static void send(AbstractHessianOutput output) throws IOException {
    // expect-missing: unserializable-value-at-boundary because Hessian is no boundary yet
    output.writeObject(new OrderRecord(1));
  }
}
