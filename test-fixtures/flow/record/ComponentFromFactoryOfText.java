package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It fills in a text. */
public class ComponentFromFactoryOfText {
  record Ticket(int number, Object owner) implements Serializable {
    static Ticket next(int number) {
      return new Ticket(number, "nobody");
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(Ticket.next(1));
  }

  static Object payload() {
    return Ticket.next(1);
  }
}
