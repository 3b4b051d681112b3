package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The visits are grouped by page; the groups hold them. */
public class GroupedVisits {
  static class Visit {
    final String page = "index";
  }

  static Object byPage(List<Visit> visits) {
    return visits.stream().collect(Collectors.groupingBy(visit -> visit.page));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(byPage(List.of(new Visit()))); // expect: unserializable-state-at-boundary likely "Visit"
  }

  static Object payload() {
    return byPage(List.of(new Visit()));
  }
}
