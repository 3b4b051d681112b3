package fixtures.flow.libraryresult;

import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpSession;

/** The page is copied. */
public class FirstPageOfHitsCopied {
  static Object page(List<String> hits) {
    int end = Math.min(2, hits.size());
    return new ArrayList<>(hits.subList(0, end));
  }

  static void keep(HttpSession session) {
    List<String> hits = new ArrayList<>(List.of("a", "b", "c"));
    session.setAttribute("page", page(hits));
  }

  static Object payload() {
    List<String> hits = new ArrayList<>(List.of("a", "b", "c"));
    return page(hits);
  }
}
