package fixtures.state.field;

import java.io.Serializable;

/** The implementation keeps the pattern as text. */
public class ImplementationHasPatternText implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Discount discount = new Seasonal();

  interface Discount extends Serializable {}

  static class Seasonal implements Discount {
    private static final long serialVersionUID = 1L;
    private final String pattern = "yyyy-MM-dd";
  }

  static Object payload() {
    return new ImplementationHasPatternText();
  }
}
