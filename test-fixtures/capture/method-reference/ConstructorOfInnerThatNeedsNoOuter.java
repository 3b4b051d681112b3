package fixtures.capture.methodreference;

import java.io.Serializable;
import java.util.function.Function;

/** Each object gets the one around it, and has no use for it. */
public class ConstructorOfInnerThatNeedsNoOuter {
  interface Making<T> extends Function<String, T>, Serializable {}

  private final Thread worker = new Thread();

  class Line {
    private final String text;

    Line(String text) {
      this.text = text;
    }
  }

  Making<Line> making() {
    return Line::new; // expect: method-reference-binds-unserializable-receiver
  }

  static Object payload() {
    return new ConstructorOfInnerThatNeedsNoOuter().making();
  }
}
