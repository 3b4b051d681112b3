package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.List;

/** A search gives an Optional. */
public class FoundFirstWritten {
  static Object cheapest(List<Integer> prices) {
    return prices.stream().min(Comparator.naturalOrder());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(cheapest(List.of(3, 2))); // expect: unserializable-collection-view-at-boundary proved "Optional"
  }

  static Object payload() {
    return cheapest(List.of(3, 2));
  }
}
