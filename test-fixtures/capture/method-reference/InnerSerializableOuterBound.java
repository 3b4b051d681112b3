package fixtures.capture.methodreference;

import java.io.Serializable;

/** The outer object is serializable; the inner one, which is not, stays. */
public class InnerSerializableOuterBound implements Serializable {
  private static final long serialVersionUID = 1L;

  void print(String line) {}

  interface Sink extends Serializable {
    void take(String line);
  }

  class Desk {
    Sink sink() {
      return InnerSerializableOuterBound.this::print;
    }
  }

  static Object payload() {
    return new InnerSerializableOuterBound().new Desk().sink();
  }
}
