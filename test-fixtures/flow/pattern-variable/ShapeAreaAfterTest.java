package fixtures.flow.patternvariable;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Its area is handed over. */
public class ShapeAreaAfterTest {
  static class Square {
    final int side = 2;
  }

  static Object measured(Object shape) {
    if (shape instanceof Square) {
      Square square = (Square) shape;
      return square.side * square.side;
    }
    throw new IllegalArgumentException("no square");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(measured(new Square()));
  }

  static Object payload() {
    return measured(new Square());
  }
}
