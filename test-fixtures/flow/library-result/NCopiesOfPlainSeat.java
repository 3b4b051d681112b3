package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Collections;

/** Five copies of one plain seat. */
public class NCopiesOfPlainSeat {
  static class Seat {
    final String name = "A1";
  }

  static Object row() {
    return Collections.nCopies(5, new Seat());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(row()); // expect: unserializable-state-at-boundary proved "Seat"
  }

  static Object payload() {
    return row();
  }
}
