package fixtures.flow.typetest;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The job does not pass the test, and its number goes instead. */
public class SentIfSerializable {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object job = new Job();
    return job instanceof Serializable ? job : "job 3";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
