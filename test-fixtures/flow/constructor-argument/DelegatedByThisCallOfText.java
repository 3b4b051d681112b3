package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It adds a text. */
public class DelegatedByThisCallOfText {
  static class Dice implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int sides;
    private final Object source;

    Dice(int sides) {
      this(sides, "default");
    }

    Dice(int sides, Object source) {
      this.sides = sides;
      this.source = source;
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Dice(6));
  }

  static Object payload() {
    return new Dice(6);
  }
}
