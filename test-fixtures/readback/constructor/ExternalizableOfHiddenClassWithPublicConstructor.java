package fixtures.readback.constructor;

import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** The class is hidden, its constructor is public: that is enough. */
public class ExternalizableOfHiddenClassWithPublicConstructor {

  static class Line implements Externalizable {
    private static final long serialVersionUID = 1L;

    public Line() {}

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
  }

  static Object payload() {
    return new Line();
  }
}
