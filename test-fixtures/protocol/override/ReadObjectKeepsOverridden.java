package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The method of the subclass is only kept, and called when all has been read. */
public class ReadObjectKeepsOverridden extends LaterParent {
  private static final long serialVersionUID = 1L;
  private final String name = String.valueOf("cart");

  @Override
  int index() {
    return name.length();
  }

  static Object payload() { // verdict: passes
    return new ReadObjectKeepsOverridden();
  }
}

class LaterParent implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Runnable later = this::index;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    keep(this::index);
    keep(() -> this.index());
  }

  private void keep(Runnable work) {
    later = work;
  }

  void work() {
    later.run();
  }

  int index() {
    return 0;
  }
}
