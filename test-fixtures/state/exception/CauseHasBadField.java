package fixtures.state.exception;

import java.net.Socket;

/** The cause is dragged along, and its field with it. */
public class CauseHasBadField extends Exception {
  private static final long serialVersionUID = 1L;

  static class SocketFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Socket socket = new Socket(); // expect: unserializable-field via SocketFailure.socket
  }

  CauseHasBadField(Throwable cause) {
    super("lost", cause);
  }

  static Object payload() {
    return new CauseHasBadField(new SocketFailure());
  }
}
