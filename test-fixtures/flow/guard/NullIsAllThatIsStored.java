package fixtures.flow.guard;

import java.io.Serializable;

/** The field is only ever set to null. */
public class NullIsAllThatIsStored implements Serializable {
  private static final long serialVersionUID = 1L;
  private Thread worker = null;

  NullIsAllThatIsStored reset() {
    worker = null;
    return this;
  }

  static Object payload() {
    return new NullIsAllThatIsStored().reset();
  }
}
