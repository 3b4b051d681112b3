package fixtures.flow.assignment;

import java.io.StringWriter;
import javax.servlet.http.HttpSession;

/** `var` holds the writer's text. */
public class TextOfWriterKeptAsVar {
  void keep(HttpSession session) {
    session.setAttribute("page", page());
  }

  static Object page() {
    var page = new StringWriter();
    page.append("<p>cart</p>");
    var result = page.toString();
    return result;
  }

  static Object payload() {
    return page();
  }
}
