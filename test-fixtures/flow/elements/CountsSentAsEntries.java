package fixtures.flow.elements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts word counts and sends the map's own entries. */
public class CountsSentAsEntries {

  static List<Map.Entry<String, Integer>> ranking(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    List<Map.Entry<String, Integer>> ranking = new ArrayList<>(counts.entrySet());
    ranking.sort(Map.Entry.comparingByValue());
    return ranking;
  }

  static void send(List<String> words) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(ranking(words)); // expect: unserializable-state-at-boundary via element
    }
  }

  static Object payload() {
    return ranking(List.of("b", "a", "b"));
  }
}
