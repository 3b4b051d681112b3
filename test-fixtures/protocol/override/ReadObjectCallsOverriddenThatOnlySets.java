package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** What the subclass sets too early is read right after. */
public class ReadObjectCallsOverriddenThatOnlySets implements Serializable {
  private static final long serialVersionUID = 1L;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    reset();
  }

  void reset() {}

  static class Named extends ReadObjectCallsOverriddenThatOnlySets {
    private static final long serialVersionUID = 1L;
    private String name = "Ada";

    @Override
    void reset() {
      name = "nobody";
    }
  }

  static Object payload() {
    return new Named();
  }

  static boolean shows(Object back) {
    return !((Named) back).name.equals("Ada");
  }
}
