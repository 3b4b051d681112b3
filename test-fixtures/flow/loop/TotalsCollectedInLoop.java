package fixtures.flow.loop;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Each turn adds the total. */
public class TotalsCollectedInLoop {
  static class Line {
    final int total;

    Line(int total) {
      this.total = total;
    }
  }

  static Object invoice() {
    List<Object> lines = new ArrayList<>();
    for (int row = 1; row <= 3; row++) {
      lines.add(new Line(row * 10).total);
    }
    return lines;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(invoice());
  }

  static Object payload() {
    return invoice();
  }
}
