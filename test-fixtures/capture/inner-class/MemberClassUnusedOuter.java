package fixtures.capture.innerclass;

import java.io.Serializable;

/** A serializable member class carries its outer object, used or not. */
public class MemberClassUnusedOuter {
  class Line implements Serializable { // expect: inner-class-carries-unserializable-outer "Line"
    private static final long serialVersionUID = 1L;
    int amount = 1;
  }

  static Object payload() {
    return new MemberClassUnusedOuter().new Line();
  }
}
