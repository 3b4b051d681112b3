package fixtures.capture.methodreference;

import java.io.Serializable;

/** `this::<String>m` binds the report too. */
public class ReportBindsThisWithTypeArgument {
  interface Formatting extends Serializable {
    String format(String title);
  }

  <T> String frame(T title) {
    return "[" + title + "]";
  }

  Formatting formatting() {
    return this::<String>frame; // expect: method-reference-binds-unserializable-receiver
  }

  static Object payload() {
    return new ReportBindsThisWithTypeArgument().formatting();
  }
}
