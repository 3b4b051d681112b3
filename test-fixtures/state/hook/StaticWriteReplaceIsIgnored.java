package fixtures.state.hook;

import java.io.Serializable;

/** A static writeReplace is not called. */
public class StaticWriteReplaceIsIgnored implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work"); // expect: unserializable-field

  private static Object writeReplace() { // expect: misdeclared-serialization-method
    return "work";
  }

  static Object payload() {
    return new StaticWriteReplaceIsIgnored();
  }
}
