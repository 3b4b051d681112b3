package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;

/** The line takes the invoice along, as its outer object. */
public final class InnerLine {
  // expect: inner-class-carries-unserializable-outer
  private class Line implements Serializable {
    private int amount = 1;
  }

  private String customer = "ada";

  private String customer() {
    return customer;
  }

  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(new InnerLine().new Line());
  }
}
