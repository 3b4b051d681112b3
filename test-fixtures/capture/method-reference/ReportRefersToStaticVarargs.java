package fixtures.capture.methodreference;

import java.io.Serializable;

/** A static varargs method is bound to nothing. */
public class ReportRefersToStaticVarargs {
  interface Joining extends Serializable {
    String join(String first, String second);
  }

  static String line(String... words) {
    return String.join(" ", words);
  }

  Joining joining() {
    return ReportRefersToStaticVarargs::line;
  }

  static Object payload() {
    return new ReportRefersToStaticVarargs().joining();
  }
}
