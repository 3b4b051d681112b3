package fixtures.state.field;

import java.io.Serializable;
import java.util.logging.Logger;

/** A logger in a static field. */
public class CustomerWithStaticLogger implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger("x");
  private String name = "Ada";

  void greet() {
    LOG.info(name);
  }

  static Object payload() {
    return new CustomerWithStaticLogger();
  }
}
