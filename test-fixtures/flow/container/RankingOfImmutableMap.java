package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What is taken out of the map is one of its values, and none of its keys. */
public class RankingOfImmutableMap {
  static Object ranking() {
    return Map.<Object, Object>of(
            "all",
            new TreeMap<String, Integer>(Collections.reverseOrder((one, other) -> 0)))
        .get("all");
  }

  static void save(ObjectOutputStream out) throws IOException {
    Object ranking = ranking();
    if (ranking instanceof Serializable) {
      out.writeObject(ranking); // expect: unserializable-state-at-boundary "lambda"
    }
  }

  static Object payload() {
    return ranking();
  }
}
