package fixtures.flow.typetest;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Whatever is no ticket leaves before the end. */
public class LeavesUnlessTicket {
  static class Job {
    int number = 3;
  }

  static class Ticket implements Serializable {
    private static final long serialVersionUID = 1L;
    int number = 4;
  }

  static Object chosen() {
    Object sent = "".isEmpty() ? new Ticket() : new Job();
    if (!(sent instanceof Ticket)) {
      return "none";
    }
    return sent;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
