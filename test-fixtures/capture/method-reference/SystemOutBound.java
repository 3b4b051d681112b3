package fixtures.capture.methodreference;

import java.io.Serializable;

/** The print stream is evaluated and bound. */
public class SystemOutBound {
  interface Sink extends Serializable {
    void take(String line);
  }

  static Sink sink() {
    return System.out::println; // expect: method-reference-binds-unserializable-receiver "PrintStream"
  }

  static Object payload() {
    return sink();
  }
}
