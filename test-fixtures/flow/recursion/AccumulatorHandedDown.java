package fixtures.flow.recursion;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The recursion hands a list down and adds a plain visit on each level. */
public class AccumulatorHandedDown {
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
    visited.add(new Visit(level));
    return walk(visited, level - 1);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(walk(new ArrayList<>(), 3)); // expect: unserializable-state-at-boundary proved "Visit"
  }

  static Object payload() {
    return walk(new ArrayList<>(), 3);
  }
}
