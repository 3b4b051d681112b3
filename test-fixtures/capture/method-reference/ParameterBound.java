package fixtures.capture.methodreference;

import java.io.Serializable;

/** `obj::m` binds the object of the parameter. */
public class ParameterBound {
  static class Printer {
    void print(String line) {}
  }

  interface Sink extends Serializable {
    void take(String line);
  }

  static Sink sink(Printer printer) {
    return printer::print; // expect: method-reference-binds-unserializable-receiver "Printer"
  }

  static Object payload() {
    return sink(new Printer());
  }
}
