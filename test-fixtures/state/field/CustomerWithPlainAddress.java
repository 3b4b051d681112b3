package fixtures.state.field;

import java.io.Serializable;

/** The class of the field does not implement Serializable. */
public class CustomerWithPlainAddress implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Address address = new Address(); // expect: unserializable-field via CustomerWithPlainAddress.address "Address"

  static class Address {
    String city = "Ulm";
  }

  static Object payload() {
    return new CustomerWithPlainAddress();
  }
}
