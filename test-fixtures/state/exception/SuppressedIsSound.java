package fixtures.state.exception;

/** The suppressed exception holds a text. */
public class SuppressedIsSound extends Exception {
  private static final long serialVersionUID = 1L;

  static class CloseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String source = "socket";
  }

  static Object payload() {
    SuppressedIsSound failure = new SuppressedIsSound();
    failure.addSuppressed(new CloseFailure());
    return failure;
  }
}
