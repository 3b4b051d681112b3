package fixtures.capture.innerclass;

import java.io.Serializable;

/** The outer object is serializable, one of its fields is not. */
public class OuterOfMemberHasBadField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread(); // expect: unserializable-field via OuterOfMemberHasBadField.worker

  class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    double net = 1;
  }

  static Object payload() {
    return new OuterOfMemberHasBadField().new Line();
  }
}
