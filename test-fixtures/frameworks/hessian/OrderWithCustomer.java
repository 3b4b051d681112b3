package fixtures.frameworks.hessian;

import com.caucho.hessian.io.AbstractHessianOutput;
import java.io.IOException;
import java.io.Serializable;

/** The order is serializable, its customer is not. */
public final class OrderWithCustomer implements Serializable {
  private static final class Customer {
    private String name = "ada";
  }

  // expect: unserializable-field via OrderWithCustomer.customer
  private Customer customer = new Customer();

  static void send(AbstractHessianOutput output) throws IOException {
    output.writeObject(new OrderWithCustomer());
  }
}
