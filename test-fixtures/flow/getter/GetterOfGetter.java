package fixtures.flow.getter;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A method of the box asks its getter. */
public class GetterOfGetter {
  static class Job {
    int number = 3;
  }

  static class Box {
    Object content;

    Box(Object content) {
      this.content = content;
    }

    Object opened() {
      return this.content();
    }

    Object content() {
      return content;
    }
  }

  static Object chosen() {
    return new Box(new Job()).opened();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-value-at-boundary proved "Job"
  }

  static Object payload() {
    return chosen();
  }
}
