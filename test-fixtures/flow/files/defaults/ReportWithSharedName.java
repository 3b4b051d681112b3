package fixtures.flow.files.defaults;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The other class's constant text is taken. */
public class ReportWithSharedName {
  record Report(String title, Object style) implements Serializable {}

  static Object report() {
    return new Report("turnover", ReportDefaults.STYLE_NAME);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(report());
  }

  static Object payload() {
    return report();
  }
}
