package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;

/** The usual idiom: a stream made in a try-with-resources. */
public class ResourceStreamWritten {
  static class Report {
    String title = "turnover";
  }

  static byte[] bytes(String title) throws IOException {
    Report report = new Report();
    report.title = title;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(report); // expect: unserializable-value-at-boundary "Report"
    }
    return bytes.toByteArray();
  }

  static Object payload() {
    return new Report();
  }
}
