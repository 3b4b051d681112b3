package fixtures.state.record;

import java.io.Serializable;

/** A component of a class that is not serializable. */
public record RecordWithBadComponent(String name, Address address) // expect: unserializable-record-component "Address"
    implements Serializable {
  static class Address {
    String city = "Ulm";
  }

  static Object payload() {
    return new RecordWithBadComponent("Ada", new Address());
  }
}
