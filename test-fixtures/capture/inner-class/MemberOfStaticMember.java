package fixtures.capture.innerclass;

import java.io.Serializable;

/** The middle class is static and serializable. */
public class MemberOfStaticMember {
  static class Page implements Serializable {
    private static final long serialVersionUID = 1L;

    class Cell implements Serializable {
      private static final long serialVersionUID = 1L;
      int column = 1;
    }
  }

  static Object payload() {
    return new Page().new Cell();
  }
}
