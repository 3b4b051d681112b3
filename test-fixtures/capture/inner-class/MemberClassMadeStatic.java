package fixtures.capture.innerclass;

import java.io.Serializable;

/** A static nested class carries nothing. */
public class MemberClassMadeStatic {
  static class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    int amount = 1;
  }

  static Object payload() {
    return new Line();
  }
}
