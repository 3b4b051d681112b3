package fixtures.flow.certainty;

import java.io.Serializable;
import java.util.UUID;

/** Three kinds of values are meant to be there, and one of them fails. */
public class OneOfThreeKinds {
  static class End {
    int position = 9;
  }

  static class Cell implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object value; // expect: unserializable-field likely "End"

    Cell(int kind) {
      value = read(kind);
    }
  }

  static Object read(int kind) {
    return switch (kind) {
      case 1 -> UUID.randomUUID();
      case 2 -> new End();
      default -> "text";
    };
  }

  static Object payload() {
    return new Cell(2);
  }
}
