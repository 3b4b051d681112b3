package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The groups hold counts. */
public class GroupedVisitCounts {
  static class Visit {
    final String page = "index";
  }

  static Object byPage(List<Visit> visits) {
    return visits.stream()
        .collect(Collectors.groupingBy(visit -> visit.page, Collectors.counting()));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(byPage(List.of(new Visit())));
  }

  static Object payload() {
    return byPage(List.of(new Visit()));
  }
}
