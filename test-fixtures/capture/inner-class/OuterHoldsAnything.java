package fixtures.capture.innerclass;

import java.io.Serializable;

/** Whatever others put into the outer object, the whole of it travels along. */
public class OuterHoldsAnything implements Serializable {
  private static final long serialVersionUID = 1L;
  private Object content = "";

  public void put(Object other) {
    content = other;
  }

  class Line implements Serializable { // expect: inner-class-carries-serializable-outer "Line"
    private static final long serialVersionUID = 1L;
    int amount = content.hashCode();
  }
}
