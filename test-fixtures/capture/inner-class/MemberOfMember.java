package fixtures.capture.innerclass;

import java.io.Serializable;

/** Two levels: the middle object goes along and carries the outermost. */
public class MemberOfMember {
  class Page implements Serializable { // expect: inner-class-carries-unserializable-outer "Page"
    private static final long serialVersionUID = 1L;

    class Cell implements Serializable {
      private static final long serialVersionUID = 1L;
      int column = 1;
    }
  }

  static Object payload() {
    return new MemberOfMember().new Page().new Cell();
  }
}
