package fixtures.flow.certainty;

import java.io.Serializable;

/** The stored object is serializable. */
public class InterfaceFieldOfSerializableObject implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Policy policy = new Strict();

  interface Policy {
    boolean allows(int amount);
  }

  static class Strict implements Policy, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean allows(int amount) {
      return amount < 10;
    }
  }

  static Object payload() {
    return new InterfaceFieldOfSerializableObject();
  }
}
