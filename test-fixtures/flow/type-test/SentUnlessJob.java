package fixtures.flow.typetest;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The jobs are sorted out, and just the ticket is left. */
public class SentUnlessJob {
  static class Job {
    int number = 3;
  }

  static class SmallJob extends Job {}

  static class Ticket implements Serializable {
    private static final long serialVersionUID = 1L;
    int number = 4;
  }

  static Object chosen(Object sent) {
    if (sent instanceof Thread) {
      return "thread";
    } else if (sent instanceof Job job) {
      return job.number;
    }
    return sent;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen("".isEmpty() ? new SmallJob() : new Ticket()));
  }

  static Object payload() {
    return chosen(new SmallJob());
  }
}
