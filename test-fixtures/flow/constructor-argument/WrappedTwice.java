package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A page wraps a model, the model wraps a plain customer. */
public class WrappedTwice {
  static class Customer {
    final int number = 7;
  }

  record Model(Object value) implements Serializable {}

  record Page(String title, Object body) implements Serializable {}

  static Object page() {
    Customer customer = new Customer();
    Model model = new Model(customer);
    return new Page("customer", model);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(page()); // expect: unserializable-state-at-boundary proved via Page.body → Model.value "Customer"
  }

  static Object payload() {
    return page();
  }
}
