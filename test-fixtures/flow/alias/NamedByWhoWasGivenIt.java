package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The desk sets a text. */
public class NamedByWhoWasGivenIt {
  static class Desk {
    void register(Ticket ticket) {
      ticket.owner = "owner";
    }
  }

  static class Ticket implements Serializable {
    private static final long serialVersionUID = 1L;
    Object owner = "none";

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
