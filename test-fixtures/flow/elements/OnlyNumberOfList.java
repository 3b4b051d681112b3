package fixtures.flow.elements;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The list holds nothing but the number. */
public class OnlyNumberOfList {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    return List.<Object>of(new Job().number).get(0);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
