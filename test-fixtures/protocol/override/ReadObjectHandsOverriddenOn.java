package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The method of the subclass is handed to one that calls it at once. */
public class ReadObjectHandsOverriddenOn extends TimedParent {
  private static final long serialVersionUID = 1L;
  private static String seen = "";
  private String name = String.valueOf("cart");

  @Override
  void index() {
    seen = name;
  }

  static Object payload() {
    return new ReadObjectHandsOverriddenOn();
  }

  static boolean shows(Object back) {
    return seen == null;
  }
}

class TimedParent implements Serializable {
  private static final long serialVersionUID = 1L;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    timed(this::index); // expect: overridable-call-in-read-object proved
  }

  private static void timed(Runnable work) {
    work.run();
  }

  void index() {}
}
