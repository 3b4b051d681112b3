package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A local list that is filled with something that cannot go. */
public class ListOfBadWritten {
  static class Line {
    int amount = 1;
  }

  static void save(ObjectOutputStream out) throws IOException {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line());
    out.writeObject(lines); // expect: unserializable-state-at-boundary "Line"
  }

  static Object payload() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line());
    return lines;
  }
}
