package fixtures.flow.guard;

import java.io.Serializable;

/** A field of a bad type is set to a thread. */
public class ThreadIsStoredInstead implements Serializable {
  private static final long serialVersionUID = 1L;
  private Thread worker = null; // expect: unserializable-field likely "Thread"

  ThreadIsStoredInstead reset() {
    worker = new Thread("worker");
    return this;
  }

  static Object payload() {
    return new ThreadIsStoredInstead().reset();
  }
}
