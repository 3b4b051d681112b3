package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The model wraps the customer's number. */
public class WrappedTwiceAroundNumber {
  static class Customer {
    final int number = 7;
  }

  record Model(Object value) implements Serializable {}

  record Page(String title, Object body) implements Serializable {}

  static Object page() {
    Customer customer = new Customer();
    Model model = new Model(customer.number);
    return new Page("customer", model);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(page());
  }

  static Object payload() {
    return page();
  }
}
