package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The method of the subclass runs before its fields are read. */
public class ReadObjectCallsOverridden extends ReadingParent {
  private static final long serialVersionUID = 1L;
  private static String seen = "";
  private String name = "cart";

  @Override
  void init() {
    seen = name;
  }

  static Object payload() {
    return new ReadObjectCallsOverridden();
  }

  static boolean shows(Object back) {
    return seen == null;
  }
}

class ReadingParent implements Serializable {
  private static final long serialVersionUID = 1L;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    init(); // expect: overridable-call-in-read-object proved "which `ReadObjectCallsOverridden` overrides"
  }

  void init() {}
}
