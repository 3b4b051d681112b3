package fixtures.flow.recursion;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** It adds the level as a text. */
public class AccumulatorOfTextsHandedDown {
  static class Visit {
    final int level;

    Visit(int level) {
      this.level = level;
    }
  }

  static List<Object> walk(List<Object> visited, int level) {
    if (level == 0) {
      return visited;
    }
    visited.add("level " + new Visit(level).level);
    return walk(visited, level - 1);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(walk(new ArrayList<>(), 3));
  }

  static Object payload() {
    return walk(new ArrayList<>(), 3);
  }
}
