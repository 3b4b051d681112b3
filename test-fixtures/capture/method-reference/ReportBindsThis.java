package fixtures.capture.methodreference;

import java.io.Serializable;

/** `this::m` binds the report. */
public class ReportBindsThis {
  interface Formatting extends Serializable {
    String format(String title);
  }

  String frame(String title) {
    return "[" + title + "]";
  }

  Formatting formatting() {
    return this::frame; // expect: method-reference-binds-unserializable-receiver "ReportBindsThis"
  }

  static Object payload() {
    return new ReportBindsThis().formatting();
  }
}
