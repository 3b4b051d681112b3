package fixtures.state.inherited;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The superclass holds a T, and the subclass says that T is a thread. */
public class GenericSuperclassHoldsBad extends Slot<Thread> {
  private static final long serialVersionUID = 1L;

  GenericSuperclassHoldsBad() {
    super(new Thread("slot"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new GenericSuperclassHoldsBad()); // expect: unserializable-state-at-boundary via Slot.value
  }

  static Object payload() {
    return new GenericSuperclassHoldsBad();
  }
}

class Slot<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private final T value;

  Slot(T value) {
    this.value = value;
  }
}
