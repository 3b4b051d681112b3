package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;

/** {@link PlainOrder}, mended: it says that it is serializable. */
public final class SerializableOrder implements Serializable {
  private int number = 1;

  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(new SerializableOrder());
  }
}
