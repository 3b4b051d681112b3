package fixtures.capture.lambda;

import java.io.Serializable;

/** A static method needs no object. */
public class ReportLambdaCallsStaticMethod {
  interface Formatting extends Serializable {
    String format(String title);
  }

  private static String frame(String title) {
    return "[" + title + "]";
  }

  Formatting formatting() {
    return title -> {
      String trimmed = title.trim();
      return frame(trimmed);
    };
  }

  static Object payload() {
    return new ReportLambdaCallsStaticMethod().formatting();
  }
}
