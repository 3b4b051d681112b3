package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The chain goes from the order to its line; the line goes. */
public class ChainOverTwoClasses {
  static class Line {
    String text() {
      return "pen";
    }
  }

  static class Order {
    private final Line line = new Line();

    Line first() {
      return line;
    }
  }

  static Object shown() {
    return new Order().first();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(shown()); // expect: unserializable-value-at-boundary proved "Line"
  }

  static Object payload() {
    return shown();
  }
}
