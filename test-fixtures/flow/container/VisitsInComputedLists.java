package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** `computeIfAbsent` makes the lists; what is added to them cannot go. */
public class VisitsInComputedLists {
  static class Visit {
    final String page = "index";
  }

  static Object visits(List<String> users) {
    Map<String, List<Visit>> visits = new HashMap<>();
    for (String user : users) {
      visits.computeIfAbsent(user, key -> new ArrayList<>()).add(new Visit());
    }
    return visits;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(visits(List.of("ada"))); // expect: unserializable-state-at-boundary likely "Visit"
  }

  static Object payload() {
    return visits(List.of("ada"));
  }
}
