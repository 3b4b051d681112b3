package fixtures.flow.patternvariable;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The tested shape is cast and handed over. */
public class ShapeCastAfterTest {
  static class Square {
    final int side = 2;
  }

  static Object measured(Object shape) {
    if (shape instanceof Square) {
      Square square = (Square) shape;
      return square;
    }
    throw new IllegalArgumentException("no square");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(measured(new Square())); // expect: unserializable-value-at-boundary proved "Square"
  }

  static Object payload() {
    return measured(new Square());
  }
}
