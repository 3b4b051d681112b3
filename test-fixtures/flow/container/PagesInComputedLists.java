package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts are added to the lists. */
public class PagesInComputedLists {
  static class Visit {
    final String page = "index";
  }

  static Object visits(List<String> users) {
    Map<String, List<String>> visits = new HashMap<>();
    for (String user : users) {
      visits.computeIfAbsent(user, key -> new ArrayList<>()).add(new Visit().page);
    }
    return visits;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(visits(List.of("ada")));
  }

  static Object payload() {
    return visits(List.of("ada"));
  }
}
