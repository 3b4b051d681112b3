package fixtures.flow.typetest;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The tickets are sorted out, and just the job is left. */
public class SentUnlessTicket {
  static class Job {
    int number = 3;
  }

  static class Ticket implements Serializable {
    private static final long serialVersionUID = 1L;
    int number = 4;
  }

  static Object chosen(Object sent) {
    if (sent instanceof Ticket) {
      return "ticket";
    } else if (sent instanceof Thread) {
      return "thread";
    }
    return sent;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(
        chosen("".isEmpty() ? new Job() : new Ticket())); // expect: unserializable-value-at-boundary likely "Job"
  }

  static Object payload() {
    return chosen(new Job());
  }
}
