package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.concurrent.atomic.AtomicReference;

/** The reference is serializable, its thread is not. */
public class AtomicReferenceOfThread {
  static Object leader() {
    return new AtomicReference<>(new Thread("leader"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(leader()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return leader();
  }
}
