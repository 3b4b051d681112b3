package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;

/** {@link OrderWithCustomer}, mended: both are. */
public final class OrderWithSerializableCustomer implements Serializable {
  private static final class Customer implements Serializable {
    private String name = "ada";
  }

  private Customer customer = new Customer();

  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(new OrderWithSerializableCustomer());
  }
}
