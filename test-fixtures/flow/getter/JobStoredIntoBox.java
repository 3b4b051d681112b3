package fixtures.flow.getter;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The field of the box is set after it is made. */
public class JobStoredIntoBox {
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
    Box box = new Box("empty");
    box.content = new Job();
    return box.content;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-value-at-boundary likely "Job"
  }

  static Object payload() {
    return chosen();
  }
}
