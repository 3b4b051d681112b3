package fixtures.flow.assignment;

import java.io.StringWriter;
import javax.servlet.http.HttpSession;

/** `var` hides that a writer is kept, not its text. */
public class WriterKeptAsVar {
  void keep(HttpSession session) {
    session.setAttribute("page", page()); // expect: unserializable-value-at-boundary proved "StringWriter"
  }

  static Object page() {
    var page = new StringWriter();
    page.append("<p>cart</p>");
    var result = page;
    return result;
  }

  static Object payload() {
    return page();
  }
}
