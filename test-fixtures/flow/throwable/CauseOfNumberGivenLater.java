package fixtures.flow.throwable;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The cause that is given later knows the number only. */
public class CauseOfNumberGivenLater {
  static class Job {
    int number = 3;
  }

  static class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    final Object job;

    Refused(Object job) {
      this.job = job;
    }
  }

  static Object chosen() {
    return new IllegalStateException("stopped").initCause(new Refused(new Job().number));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
