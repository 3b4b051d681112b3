package fixtures.capture.methodreference;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/** A reference is bound to an object that the method does not use. */
public class BindsThisForNothing {
  interface Cleaning extends UnaryOperator<String>, Serializable {}

  Cleaning cleaning() {
    return this::cleaned; // expect: method-reference-binds-unserializable-receiver
  }

  Cleaning again() {
    return this::cleaned; // expect: method-reference-binds-unserializable-receiver
  }

  @SuppressWarnings("unused")
  private <T extends CharSequence> String cleaned(T text) {
    return text.length() > 9 ? this.cleaned(text.subSequence(0, 9)) : text.toString().trim();
  }

  static Object payload() {
    return new BindsThisForNothing().cleaning();
  }
}
