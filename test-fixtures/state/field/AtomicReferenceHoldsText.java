package fixtures.state.field;

import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** An AtomicReference of a text. */
public class AtomicReferenceHoldsText implements Serializable {
  private static final long serialVersionUID = 1L;
  private final AtomicReference<String> worker = new AtomicReference<>("work");
  private final AtomicInteger count = new AtomicInteger();

  static Object payload() {
    return new AtomicReferenceHoldsText();
  }
}
