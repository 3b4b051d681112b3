package fixtures.state.field;

import java.io.Serializable;
import java.util.logging.Logger;

/** A logger in a transient field, made again where it is missing. */
public class CustomerWithTransientLogger implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Logger log = Logger.getLogger("x");

  Logger log() {
    if (log == null) {
      log = Logger.getLogger("x");
    }
    return log;
  }

  static Object payload() {
    return new CustomerWithTransientLogger();
  }
}
