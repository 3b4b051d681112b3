package fixtures.capture.methodreference;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/** Nobody can override the method, and it uses nothing of the object that is bound. */
public class FinalMethodNeedsNoObject {
  interface Naming extends UnaryOperator<String>, Serializable {}

  private final Thread worker = new Thread();

  Naming naming() {
    return this::clean; // expect: method-reference-binds-unserializable-receiver
  }

  public final String clean(String text) {
    return cut(text.trim());
  }

  private String cut(String text) {
    return text.substring(0, Math.min(3, text.length()));
  }

  static Object payload() {
    return new FinalMethodNeedsNoObject().naming();
  }
}
