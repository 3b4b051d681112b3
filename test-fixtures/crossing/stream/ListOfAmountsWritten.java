package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The amounts are written instead of the lines. */
public class ListOfAmountsWritten {
  static class Line {
    int amount = 1;
  }

  static void save(ObjectOutputStream out) throws IOException {
    List<Integer> amounts = new ArrayList<>();
    amounts.add(new Line().amount);
    out.writeObject(amounts);
  }

  static Object payload() {
    List<Integer> amounts = new ArrayList<>();
    amounts.add(new Line().amount);
    return amounts;
  }
}
