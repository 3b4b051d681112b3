package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The record's static factory fills in a monitor. */
public class ComponentFromFactory {
  record Ticket(int number, Object owner) implements Serializable {
    static Ticket next(int number) {
      return new Ticket(number, new Object());
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(Ticket.next(1)); // expect: unserializable-state-at-boundary proved via Ticket.owner "Object"
  }

  static Object payload() {
    return Ticket.next(1);
  }
}
