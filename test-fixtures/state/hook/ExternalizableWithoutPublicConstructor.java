package fixtures.state.hook;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** It is written, and cannot be read: there is no public no-arg constructor. */
public class ExternalizableWithoutPublicConstructor implements Externalizable { // expect: externalizable-without-public-constructor proved
  private static final long serialVersionUID = 1L;
  private int amount;

  ExternalizableWithoutPublicConstructor(int amount) {
    this.amount = amount;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(amount);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    amount = in.readInt();
  }

  static Object payload() {
    return new ExternalizableWithoutPublicConstructor(1);
  }
}
