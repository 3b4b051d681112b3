package fixtures.capture.lambda;

import java.io.Serializable;

/** Only the message is carried. */
public class CatchParameterMessageCaptured {
  static class PaymentException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Thread payer = new Thread();

    PaymentException() {
      super("no cover");
    }
  }

  interface Task extends Serializable {
    String run();
  }

  static Task task() {
    try {
      throw new PaymentException();
    } catch (PaymentException exception) {
      String message = exception.getMessage();
      return () -> "failed: " + message;
    }
  }

  static Object payload() {
    return task();
  }
}
