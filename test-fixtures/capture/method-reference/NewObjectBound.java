package fixtures.capture.methodreference;

import java.io.Serializable;

/** `new Bad()::m` binds the new object. */
public class NewObjectBound {
  static class Printer {
    void print(String line) {}
  }

  interface Sink extends Serializable {
    void take(String line);
  }

  static Sink sink() {
    return new Printer()::print; // expect: method-reference-binds-unserializable-receiver "Printer"
  }

  static Object payload() {
    return sink();
  }
}
