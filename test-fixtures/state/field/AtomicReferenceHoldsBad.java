package fixtures.state.field;

import java.io.Serializable;
import java.util.concurrent.atomic.AtomicReference;

/** An AtomicReference carries its value. */
public class AtomicReferenceHoldsBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final AtomicReference<Thread> worker = // expect: unserializable-element-type via AtomicReferenceHoldsBad.worker
      new AtomicReference<>(new Thread("work"));

  static Object payload() {
    return new AtomicReferenceHoldsBad();
  }
}
