package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Each wither gives a new window of a plain class. */
public class WithersGiveNewObjects {
  static final class Window {
    final int width;
    final int height;

    Window(int width, int height) {
      this.width = width;
      this.height = height;
    }

    Window withWidth(int wider) {
      return new Window(wider, height);
    }

    Window withHeight(int higher) {
      return new Window(width, higher);
    }
  }

  static Object window() {
    return new Window(10, 20).withWidth(30).withHeight(40);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(window()); // expect: unserializable-value-at-boundary proved "Window"
  }

  static Object payload() {
    return window();
  }
}
