package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The method of the subclass uses a field that is not read yet, by another one. */
public class ReadObjectCallsOverriddenThatCallsOn extends TrustingParent {
  private static final long serialVersionUID = 1L;
  private static boolean isEmpty;
  private final String name = String.valueOf("wheel");

  @Override
  int check() {
    return nameLength();
  }

  private int nameLength() {
    isEmpty = name == null;
    return 0;
  }

  static Object payload() {
    return new ReadObjectCallsOverriddenThatCallsOn();
  }

  static boolean shows(Object back) {
    return isEmpty;
  }
}

class TrustingParent implements Serializable {
  private static final long serialVersionUID = 1L;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    this.check(); // expect: overridable-call-in-read-object likely "`ReadObjectCallsOverriddenThatCallsOn` overrides"
  }

  int check() {
    return 0;
  }
}
