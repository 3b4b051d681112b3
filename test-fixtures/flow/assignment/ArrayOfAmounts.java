package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Only their amounts are stored. */
public class ArrayOfAmounts {
  static class Line {
    int amount = 7;
  }

  static Object rows() {
    Object[] rows = new Object[2];
    rows[0] = "header";
    rows[1] = new Line().amount;
    return rows;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(rows());
  }

  static Object payload() {
    return rows();
  }
}
