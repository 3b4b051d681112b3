package fixtures.capture.innerclass;

import java.io.Serializable;

/** The member class reads a field of its outer object. */
public class MemberClassUsesOuter {
  private double rate = 1.19;

  class Line implements Serializable { // expect: inner-class-carries-unserializable-outer
    private static final long serialVersionUID = 1L;
    double net = 1;

    double gross() {
      return net * rate;
    }
  }

  static Object payload() {
    return new MemberClassUsesOuter().new Line();
  }
}
