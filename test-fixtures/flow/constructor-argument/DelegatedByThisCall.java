package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The short constructor delegates, and adds a random source of its own. */
public class DelegatedByThisCall {
  static class Dice implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int sides;
    private final Object source;

    Dice(int sides) {
      this(sides, new Object());
    }

    Dice(int sides, Object source) {
      this.sides = sides;
      this.source = source;
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Dice(6)); // expect: unserializable-state-at-boundary proved via Dice.source "Object"
  }

  static Object payload() {
    return new Dice(6);
  }
}
