package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lambdas and references of types that say nothing of serialization are saved. */
public class PlainClosuresSaved {
  static Object saved(ObjectOutputStream out, int limit) throws IOException {
    Function<? super List<String>, Map.Entry<String, Integer>> first =
        words -> Map.entry(words.get(0), limit);
    Comparator<String> order = (Comparator<String>) String::compareTo;
    Map<String, Integer> sizes = new TreeMap<>((left, right) -> left.length() - right.length());
    if (out != null) {
      out.writeObject(first); // expect: unserializable-value-at-boundary
      out.writeObject(order); // expect: unserializable-value-at-boundary
      out.writeObject(sizes); // expect: unserializable-state-at-boundary
    }
    return List.of(first, order, sizes);
  }

  static Object payload() throws IOException {
    return saved(null, 3);
  }
}
