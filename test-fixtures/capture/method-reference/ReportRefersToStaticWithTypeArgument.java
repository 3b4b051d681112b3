package fixtures.capture.methodreference;

import java.io.Serializable;

/** A generic static method is bound to nothing. */
public class ReportRefersToStaticWithTypeArgument {
  interface Formatting extends Serializable {
    String format(String title);
  }

  static <T> String frame(T title) {
    return "[" + title + "]";
  }

  Formatting formatting() {
    return ReportRefersToStaticWithTypeArgument::<String>frame;
  }

  static Object payload() {
    return new ReportRefersToStaticWithTypeArgument().formatting();
  }
}
