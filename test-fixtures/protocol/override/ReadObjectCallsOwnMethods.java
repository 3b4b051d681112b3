package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** Private, final and static methods are what they are; so are those that no subclass overrides. */
public class ReadObjectCallsOwnMethods extends CarefulParent {
  private static final long serialVersionUID = 1L;
  private static String seen = "";
  private String name = "cart";

  void init() {
    seen = name;
  }

  static Object payload() {
    return new ReadObjectCallsOwnMethods();
  }

  static boolean shows(Object back) {
    return seen == null;
  }
}

class CarefulParent implements Serializable {
  private static final long serialVersionUID = 1L;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    init(1);
    check();
    count();
    notOverridden();
  }

  private void init(int times) {}

  final void check() {}

  static void count() {}

  void notOverridden() {}
}
