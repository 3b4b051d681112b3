package fixtures.state.exception;

/** Suppressed exceptions are dragged along as well. */
public class SuppressedHasBadField extends Exception {
  private static final long serialVersionUID = 1L;

  static class CloseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Object source = new Object(); // expect: unserializable-field via CloseFailure.source
  }

  static Object payload() {
    SuppressedHasBadField failure = new SuppressedHasBadField();
    failure.addSuppressed(new CloseFailure());
    return failure;
  }
}
