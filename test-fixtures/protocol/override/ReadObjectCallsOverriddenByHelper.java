package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The method of the subclass is called by a private one, before its fields are read. */
public class ReadObjectCallsOverriddenByHelper extends RestoringParent {
  private static final long serialVersionUID = 1L;
  private static String seen = "";
  private String name = String.valueOf("cart");

  @Override
  void index() {
    seen = name;
  }

  static Object payload() {
    return new ReadObjectCallsOverriddenByHelper();
  }

  static boolean shows(Object back) {
    return seen == null;
  }
}

class RestoringParent implements Serializable {
  private static final long serialVersionUID = 1L;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    restore(2); // expect: overridable-call-in-read-object proved "calls `index`, which `ReadObjectCallsOverriddenByHelper` overrides"
  }

  private void restore(int times) {
    if (times > 0) {
      restore(times - 1);
    }
    index();
  }

  void index() {}
}
