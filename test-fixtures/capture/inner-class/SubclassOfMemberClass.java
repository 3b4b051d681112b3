package fixtures.capture.innerclass;

import java.io.Serializable;

/** The subclass inherits the outer object of the member class it extends. */
public class SubclassOfMemberClass {
  class Line implements Serializable { // expect: inner-class-carries-unserializable-outer "Line"
    private static final long serialVersionUID = 1L;
  }

  static class GiftLine extends Line {
    private static final long serialVersionUID = 1L;

    GiftLine(SubclassOfMemberClass order) {
      order.super();
    }
  }

  static Object payload() {
    return new GiftLine(new SubclassOfMemberClass());
  }
}
