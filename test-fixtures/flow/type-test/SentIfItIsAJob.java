package fixtures.flow.typetest;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The test lets just the job pass. */
public class SentIfItIsAJob {
  static class Job {
    int number = 3;
  }

  static class Ticket implements Serializable {
    private static final long serialVersionUID = 1L;
    int number = 4;
  }

  static Object chosen() {
    Object sent = "".isEmpty() ? new Job() : new Ticket();
    return sent instanceof Job ? sent : "none";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-value-at-boundary likely "Job"
  }

  static Object payload() {
    return chosen();
  }
}
