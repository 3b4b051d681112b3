package fixtures.state.field;

import java.io.Serializable;
import java.util.logging.Logger;

/** A logger in an instance field. */
public class CustomerWithLogger implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Logger log = Logger.getLogger("x"); // expect: unserializable-field via CustomerWithLogger.log "Logger"

  static Object payload() {
    return new CustomerWithLogger();
  }
}
