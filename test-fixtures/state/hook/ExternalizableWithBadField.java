package fixtures.state.hook;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** Fields of an Externalizable class do not matter. */
public class ExternalizableWithBadField implements Externalizable {
  private static final long serialVersionUID = 1L;
  private Thread worker = new Thread("work");

  public ExternalizableWithBadField() {}

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeUTF(worker.getName());
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    worker = new Thread(in.readUTF());
  }

  static Object payload() {
    return new ExternalizableWithBadField();
  }
}
