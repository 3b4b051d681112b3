package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.List;

/** The Optional is unwrapped. */
public class FoundFirstUnwrapped {
  static Object cheapest(List<Integer> prices) {
    return prices.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(cheapest(List.of(3, 2)));
  }

  static Object payload() {
    return cheapest(List.of(3, 2));
  }
}
