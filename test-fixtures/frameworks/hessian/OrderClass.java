package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;

/** {@link OrderRecord}, mended: a class with the same field. */
public final class OrderClass implements Serializable {
  private final int number;

  OrderClass(int number) {
    this.number = number;
  }

  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(new OrderClass(1));
  }
}
