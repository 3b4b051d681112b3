package fixtures.readback.constructor;

import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** A text is written in its place, so its constructor is never called. */
public class ExternalizableReplaced implements Externalizable {
  private static final long serialVersionUID = 1L;
  private final String text;

  private ExternalizableReplaced(String text) {
    this.text = text;
  }

  private Object writeReplace() {
    return text;
  }

  @Override
  public void writeExternal(ObjectOutput out) {}

  @Override
  public void readExternal(ObjectInput in) {}

  static Object payload() {
    return new ExternalizableReplaced("text");
  }
}
