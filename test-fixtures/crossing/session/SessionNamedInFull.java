package fixtures.crossing.session;

/** Nothing is imported; types are named with their packages. */
public class SessionNamedInFull {
  static class Visit {
    int pages;
  }

  void keep(jakarta.servlet.http.HttpSession session) {
    session.setAttribute("visit", new Visit()); // expect: unserializable-value-at-boundary proved "Visit"
  }
}
