package fixtures.state.field;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;

/** The interface is serializable; the fault lies in a field of the implementation. */
public class ImplementationHasBadField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Discount discount = new Seasonal();

  interface Discount extends Serializable {}

  static class Seasonal implements Discount {
    private static final long serialVersionUID = 1L;
    private final DateTimeFormatter format = DateTimeFormatter.ISO_DATE; // expect: unserializable-field via Seasonal.format
  }

  static Object payload() {
    return new ImplementationHasBadField();
  }
}
