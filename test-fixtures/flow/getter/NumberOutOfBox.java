package fixtures.flow.getter;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Another box holds a job; this one holds a number. */
public class NumberOutOfBox {
  static class Job {
    int number = 3;
  }

  static class Box {
    Object content;

    Box(Object content) {
      this.content = content;
    }

    Object content() {
      return content;
    }
  }

  static Object chosen() {
    return new Box(new Box(new Job()).content().hashCode()).content();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
