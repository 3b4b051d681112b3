package fixtures.capture.innerclass;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** `defaultWriteObject` writes the outer object as well. */
public class MemberClassWithDefaultWriteObject {
  class Line implements Serializable { // expect: inner-class-carries-unserializable-outer
    private static final long serialVersionUID = 1L;
    private int amount = 1;

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
      out.writeInt(amount);
    }
  }

  static Object payload() {
    return new MemberClassWithDefaultWriteObject().new Line();
  }
}
