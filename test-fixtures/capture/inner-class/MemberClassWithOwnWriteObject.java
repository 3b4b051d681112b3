package fixtures.capture.innerclass;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A custom form without the default fields leaves the outer out, too. */
public class MemberClassWithOwnWriteObject {
  class Line implements Serializable {
    private static final long serialVersionUID = 1L;
    private int amount = 1;

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.writeInt(amount);
    }

    private void readObject(ObjectInputStream in) throws IOException {
      amount = in.readInt();
    }
  }

  static Object payload() {
    return new MemberClassWithOwnWriteObject().new Line();
  }
}
