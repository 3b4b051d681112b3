package fixtures.capture.methodreference;

import java.io.Serializable;

/** `Outer.this::m` binds the outer object. */
public class InnerOuterThisBound {
  void print(String line) {}

  interface Sink extends Serializable {
    void take(String line);
  }

  class Desk {
    Sink sink() {
      return InnerOuterThisBound.this::print; // expect: method-reference-binds-unserializable-receiver "InnerOuterThisBound"
    }
  }

  static Object payload() {
    return new InnerOuterThisBound().new Desk().sink();
  }
}
