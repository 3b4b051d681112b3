package fixtures.flow.getter;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The getter of this very box gives the job. */
public class JobOutOfBox {
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
    return new Box(new Job()).content();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-value-at-boundary proved "Job"
  }

  static Object payload() {
    return chosen();
  }
}
