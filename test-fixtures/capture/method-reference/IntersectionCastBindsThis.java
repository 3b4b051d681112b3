package fixtures.capture.methodreference;

import java.io.Serializable;

/** The cast makes the reference serializable; it binds `this`. */
public class IntersectionCastBindsThis {
  private void print() {}

  Runnable task() {
    return (Runnable & Serializable) this::print; // expect: method-reference-binds-unserializable-receiver
  }

  static Object payload() {
    return new IntersectionCastBindsThis().task();
  }
}
