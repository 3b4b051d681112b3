package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Collections;

/** Five copies of its name. */
public class NCopiesOfSeatName {
  static class Seat {
    final String name = "A1";
  }

  static Object row() {
    return Collections.nCopies(5, new Seat().name);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(row());
  }

  static Object payload() {
    return row();
  }
}
