package fixtures.capture.innerclass;

import java.io.Serializable;

/** Thread is not serializable, its serializable subclass is: the thread's own state is left out. */
public class SerializableThreadStatic {
  static class Poller extends Thread implements Serializable {
    private static final long serialVersionUID = 1L;
    int seconds = 5;
  }

  static Object payload() {
    return new Poller();
  }
}
