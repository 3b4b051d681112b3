package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** A sorted map whose comparator is the JDK's. */
public class TreeMapInReverseOrderWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Map<String, Integer> stock = new TreeMap<>(Comparator.reverseOrder());
    stock.put("pen", 3);
    out.writeObject(stock);
  }

  static Object payload() {
    Map<String, Integer> stock = new TreeMap<>(Comparator.reverseOrder());
    stock.put("pen", 3);
    return stock;
  }
}
