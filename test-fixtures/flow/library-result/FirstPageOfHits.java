package fixtures.flow.libraryresult;

import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpSession;

/** A page of the hits is a view of the list. */
public class FirstPageOfHits {
  static Object page(List<String> hits) {
    int end = Math.min(2, hits.size());
    return hits.subList(0, end);
  }

  static void keep(HttpSession session) {
    List<String> hits = new ArrayList<>(List.of("a", "b", "c"));
    session.setAttribute("page", page(hits)); // expect: unserializable-collection-view-at-boundary proved "subList"
  }

  static Object payload() {
    List<String> hits = new ArrayList<>(List.of("a", "b", "c"));
    return page(hits);
  }
}
