package fixtures.flow.certainty;

import java.io.Serializable;

/** The interface says nothing, the only store does. */
public class InterfaceFieldOfPlainObject implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Policy policy = new Strict(); // expect: unserializable-field proved "Strict"

  interface Policy {
    boolean allows(int amount);
  }

  static class Strict implements Policy {
    @Override
    public boolean allows(int amount) {
      return amount < 10;
    }
  }

  static Object payload() {
    return new InterfaceFieldOfPlainObject();
  }
}
