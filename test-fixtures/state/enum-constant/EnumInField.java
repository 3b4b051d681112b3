package fixtures.state.enumconstant;

import java.io.Serializable;

/** Enums in fields, by class and by interface. */
public class EnumInField implements Serializable {
  private static final long serialVersionUID = 1L;

  interface Colour {}

  enum Basic implements Colour {
    RED;
    private final Object lock = new Object();
  }

  private final Basic basic = Basic.RED;
  private final Colour colour = Basic.RED;

  static Object payload() {
    return new EnumInField();
  }
}
