package fixtures.state.field;

import java.io.Serializable;

/** The class of the field implements Serializable. */
public class CustomerWithSerializableAddress implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Address address = new Address();

  static class Address implements Serializable {
    private static final long serialVersionUID = 1L;
    String city = "Ulm";
  }

  static Object payload() {
    return new CustomerWithSerializableAddress();
  }
}
