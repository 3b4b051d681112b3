package fixtures.capture.methodreference;

import java.io.Serializable;

/** The result of a call is bound, not the object it was asked of. */
public class CallResultBound {
  static class Printer {
    void print(String line) {}
  }

  interface Sink extends Serializable {
    void take(String line);
  }

  Printer printer() {
    return new Printer();
  }

  Sink sink() {
    return printer()::print; // expect: method-reference-binds-unserializable-receiver "Printer"
  }

  static Object payload() {
    return new CallResultBound().sink();
  }
}
