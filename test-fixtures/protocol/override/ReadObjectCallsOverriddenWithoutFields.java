package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The method of the subclass uses nothing that is not read yet. */
public class ReadObjectCallsOverriddenWithoutFields extends CarelessParent {
  private static final long serialVersionUID = 1L;

  @Override
  void init() {
    System.out.print("");
  }

  static Object payload() { // verdict: passes
    return new ReadObjectCallsOverriddenWithoutFields();
  }
}

class CarelessParent implements Serializable {
  private static final long serialVersionUID = 1L;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    this.init();
  }

  void init() {}
}
