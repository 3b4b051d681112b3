package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;

/** {@link InnerLine}, mended: the class is static. */
public final class NestedLine {
  private static class Line implements Serializable {
    private int amount = 1;
  }

  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(new Line());
  }
}
