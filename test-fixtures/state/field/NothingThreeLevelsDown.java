package fixtures.state.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.logging.Logger;

/** The same route, and nothing at its end. */
public class NothingThreeLevelsDown implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Customer customer = new Customer();

  static class Customer implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Address address = new Address();
  }

  static class Address implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("address");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new NothingThreeLevelsDown());
  }

  static Object payload() {
    return new NothingThreeLevelsDown();
  }
}
