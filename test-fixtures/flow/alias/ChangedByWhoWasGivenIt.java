package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The constructor hands itself to a desk, which changes it. */
public class ChangedByWhoWasGivenIt {
  static class Desk {
    void register(Ticket ticket) {
      ticket.owner = new Thread("owner");
    }
  }

  static class Ticket implements Serializable {
    private static final long serialVersionUID = 1L;
    Object owner = "none"; // expect: unserializable-field likely "Thread"

    Ticket(Desk desk) {
      desk.register(this);
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Ticket(new Desk()));
  }

  static Object payload() {
    return new Ticket(new Desk());
  }
}
