package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The chain goes on to the line's text. */
public class ChainOverTwoClassesToText {
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
    return new Order().first().text();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(shown());
  }

  static Object payload() {
    return shown();
  }
}
