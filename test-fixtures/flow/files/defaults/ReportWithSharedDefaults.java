package fixtures.flow.files.defaults;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A constant of another class is a plain object. */
public class ReportWithSharedDefaults {
  record Report(String title, Object style) implements Serializable {}

  static Object report() {
    return new Report("turnover", ReportDefaults.STYLE);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(report()); // expect: unserializable-state-at-boundary proved via Report.style "Style"
  }

  static Object payload() {
    return report();
  }
}
