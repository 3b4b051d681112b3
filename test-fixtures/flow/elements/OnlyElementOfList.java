package fixtures.flow.elements;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The list holds nothing else. */
public class OnlyElementOfList {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    return List.<Object>of(new Job()).get(0);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-value-at-boundary proved "Job"
  }

  static Object payload() {
    return chosen();
  }
}
