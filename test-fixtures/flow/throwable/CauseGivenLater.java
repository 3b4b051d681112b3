package fixtures.flow.throwable;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The cause is given by a call that gives back the exception. */
public class CauseGivenLater {
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
    return new IllegalStateException("stopped").initCause(new Refused(new Job()));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-state-at-boundary proved "Job"
  }

  static Object payload() {
    return chosen();
  }
}
