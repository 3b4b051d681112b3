package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Each wither gives a new serializable record. */
public class WithersGiveNewRecords {
  record Window(int width, int height) implements Serializable {

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
    out.writeObject(window());
  }

  static Object payload() {
    return window();
  }
}
