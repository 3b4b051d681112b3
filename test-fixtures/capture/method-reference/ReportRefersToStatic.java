package fixtures.capture.methodreference;

import java.io.Serializable;

/** A static method is bound to nothing. */
public class ReportRefersToStatic {
  interface Formatting extends Serializable {
    String format(String title);
  }

  static String frame(String title) {
    return "[" + title + "]";
  }

  Formatting formatting() {
    return ReportRefersToStatic::frame;
  }

  static Object payload() {
    return new ReportRefersToStatic().formatting();
  }
}
