package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Only the title of the report takes the same way. */
public class ReportTitleHandedThroughLocals {
  static class Report {
    String title = "turnover";
    int pages = 3;
  }

  static Object prepared() {
    Report draft = new Report();
    draft.pages = 4;
    String reviewed = draft.title;
    Object released = reviewed;
    return released;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(prepared());
  }

  static Object payload() {
    return prepared();
  }
}
