package fixtures.state.record;

import java.io.Serializable;

/** The component's class is serializable. */
public record RecordWithSerializableComponent(String name, Address address)
    implements Serializable {
  static class Address implements Serializable {
    private static final long serialVersionUID = 1L;
    String city = "Ulm";
  }

  static Object payload() {
    return new RecordWithSerializableComponent("Ada", new Address());
  }
}
