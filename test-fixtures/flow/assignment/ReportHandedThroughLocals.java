package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The report is renamed twice on its way to the stream. */
public class ReportHandedThroughLocals {
  static class Report {
    String title = "turnover";
    int pages = 3;
  }

  static Object prepared() {
    Report draft = new Report();
    draft.pages = 4;
    Report reviewed = draft;
    Object released = reviewed;
    return released;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(prepared()); // expect: unserializable-value-at-boundary proved "Report"
  }

  static Object payload() {
    return prepared();
  }
}
