package fixtures.state.exception;

import java.io.IOException;

/** The cause is an exception of the JDK. */
public class CauseIsSound extends Exception {
  private static final long serialVersionUID = 1L;

  CauseIsSound(Throwable cause) {
    super("lost", cause);
  }

  static Object payload() {
    return new CauseIsSound(new IOException("connection reset"));
  }
}
