package fixtures.state.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.logging.Logger;

/** The route goes over three classes to the fault. */
public class FaultThreeLevelsDown implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Customer customer = new Customer();

  static class Customer implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Address address = new Address();
  }

  static class Address implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Logger log = Logger.getLogger("address"); // expect: unserializable-field via Address.log
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new FaultThreeLevelsDown());
  }

  static Object payload() {
    return new FaultThreeLevelsDown();
  }
}
