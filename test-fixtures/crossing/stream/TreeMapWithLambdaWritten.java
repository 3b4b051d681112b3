package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.TreeMap;

/** A sorted map whose comparator is a plain lambda. */
public class TreeMapWithLambdaWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Map<String, Integer> stock = new TreeMap<>((left, right) -> right.compareTo(left));
    stock.put("pen", 3);
    out.writeObject(stock); // expect: unserializable-state-at-boundary
  }

  static Object payload() {
    Map<String, Integer> stock = new TreeMap<>((left, right) -> right.compareTo(left));
    stock.put("pen", 3);
    return stock;
  }
}
