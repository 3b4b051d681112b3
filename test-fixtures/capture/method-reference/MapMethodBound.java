package fixtures.capture.methodreference;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** `map::get` carries the whole map and what is in it. */
public class MapMethodBound {
  static class Customer {
    String name = "Ada";
  }

  interface Lookup extends Serializable {
    Object find(String id);
  }

  static Lookup lookup() {
    Map<String, Customer> customers = new HashMap<>();
    customers.put("1", new Customer());
    return customers::get; // expect: method-reference-binds-unserializable-receiver "Customer"
  }

  static Object payload() {
    return lookup();
  }
}
