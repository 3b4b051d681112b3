package fixtures.capture.innerclass;

import java.io.Serializable;

/** The field of the outer object is left out. */
public class OuterOfMemberHasTransientField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient Thread worker = new Thread();

  class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    double net = 1;
  }

  static Object payload() {
    return new OuterOfMemberHasTransientField().new Line();
  }
}
