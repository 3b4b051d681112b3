package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;

/** The reversed natural order is. */
public class ReversedNaturally {
  static Object descending() {
    Comparator<Integer> ascending = Comparator.naturalOrder();
    return ascending.reversed();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(descending());
  }

  static Object payload() {
    return descending();
  }
}
