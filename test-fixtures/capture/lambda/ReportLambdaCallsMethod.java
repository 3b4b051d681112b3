package fixtures.capture.lambda;

import java.io.Serializable;

/** A call without a receiver needs `this`. */
public class ReportLambdaCallsMethod {
  interface Formatting extends Serializable {
    String format(String title);
  }

  private String frame(String title) {
    return "[" + title + "]";
  }

  Formatting formatting() {
    return title -> {
      String trimmed = title.trim();
      return frame(trimmed); // expect: lambda-captures-unserializable-this
    };
  }

  static Object payload() {
    return new ReportLambdaCallsMethod().formatting();
  }
}
