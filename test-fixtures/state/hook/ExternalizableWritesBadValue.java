package fixtures.state.hook;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** What writeExternal writes does matter. */
public class ExternalizableWritesBadValue implements Externalizable {
  private static final long serialVersionUID = 1L;
  private Thread worker = new Thread("work");

  public ExternalizableWritesBadValue() {}

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeObject(worker); // expect: unserializable-value-at-boundary "Thread"
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    worker = (Thread) in.readObject();
  }

  static Object payload() {
    return new ExternalizableWritesBadValue();
  }
}
