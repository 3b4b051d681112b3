package fixtures.flow.elements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Takes the largest balance's name out of a stream of entries. */
public class LargestAmountOfStream {

  static Object largest() {
    Map<String, Integer> balances = new HashMap<>();
    balances.put("rent", 900);
    balances.put("food", 350);
    return balances.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .get();
  }

  static void send() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(largest());
    }
  }

  static Object payload() {
    return largest();
  }
}
