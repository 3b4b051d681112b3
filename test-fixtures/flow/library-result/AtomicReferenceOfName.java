package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.concurrent.atomic.AtomicReference;

/** It refers to a name. */
public class AtomicReferenceOfName {
  static Object leader() {
    return new AtomicReference<>(new Thread("leader").getName());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(leader());
  }

  static Object payload() {
    return leader();
  }
}
