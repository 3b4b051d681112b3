package fixtures.capture.methodreference;

import java.io.Serializable;

/** javac makes a lambda of a varargs reference; it captures `this` as well. */
public class ReportBindsVarargs {
  interface Joining extends Serializable {
    String join(String first, String second);
  }

  String line(String... words) {
    return String.join(" ", words);
  }

  Joining joining() {
    return this::line; // expect: method-reference-binds-unserializable-receiver
  }

  static Object payload() {
    return new ReportBindsVarargs().joining();
  }
}
