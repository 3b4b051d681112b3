package fixtures.flow.overwritten;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The job is only asked for its number; then the variable holds that. */
public class JobReplacedByItsNumber {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object sent = new Job();
    int number = ((Job) sent).number;
    sent = number;
    return sent;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
