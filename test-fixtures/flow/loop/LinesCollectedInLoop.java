package fixtures.flow.loop;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Each turn of the loop adds a plain line. */
public class LinesCollectedInLoop {
  static class Line {
    final int total;

    Line(int total) {
      this.total = total;
    }
  }

  static Object invoice() {
    List<Object> lines = new ArrayList<>();
    for (int row = 1; row <= 3; row++) {
      lines.add(new Line(row * 10));
    }
    return lines;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(invoice()); // expect: unserializable-state-at-boundary likely "Line"
  }

  static Object payload() {
    return invoice();
  }
}
