package fixtures.capture.innerclass;

import java.io.Serializable;

/** The outer object goes along, and can. */
public class MemberClassOfSerializableOuter implements Serializable {
  private static final long serialVersionUID = 1L;
  private double rate = 1.19;

  class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    double net = 1;

    double gross() {
      return net * rate;
    }
  }

  static Object payload() {
    return new MemberClassOfSerializableOuter().new Line();
  }
}
