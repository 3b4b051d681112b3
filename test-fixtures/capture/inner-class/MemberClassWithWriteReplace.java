package fixtures.capture.innerclass;

import java.io.Serializable;

/** The member object is replaced before it is written, so its outer stays. */
public class MemberClassWithWriteReplace {
  class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    int amount = 1;

    private Object writeReplace() {
      return amount;
    }
  }

  static Object payload() {
    return new MemberClassWithWriteReplace().new Line();
  }
}
