package fixtures.state.container;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;

/** `nCopies(0, bad)` is an empty list that still holds the element. */
public class ZeroCopiesOfBad implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Thread> workers = Collections.nCopies(0, new Thread("work")); // expect: unserializable-element-type "Thread"

  static Object payload() {
    return new ZeroCopiesOfBad();
  }
}
