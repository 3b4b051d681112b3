package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Lines of an order are stored into an array of Object, one by one. */
public class ArrayOfLines {
  static class Line {
    int amount = 7;
  }

  static Object rows() {
    Object[] rows = new Object[2];
    rows[0] = "header";
    rows[1] = new Line();
    return rows;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(rows()); // expect: unserializable-state-at-boundary proved "Line"
  }

  static Object payload() {
    return rows();
  }
}
