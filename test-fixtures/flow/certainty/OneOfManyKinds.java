package fixtures.flow.certainty;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** So many kinds come from there that the one which fails says nothing of this field. */
public class OneOfManyKinds {
  static class End {
    int position = 9;
  }

  static class Cell implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object value;

    Cell(int kind) {
      value = read(kind);
    }
  }

  static Object read(int kind) {
    return switch (kind) {
      case 1 -> new BigDecimal("1.50");
      case 2 -> UUID.randomUUID();
      case 3 -> new StringBuilder("three");
      case 4 -> new int[] {4};
      case 5 -> new End();
      default -> "text";
    };
  }

  static Object payload() {
    return new Cell(5); // verdict: fails
  }
}
