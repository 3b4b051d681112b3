package fixtures.capture.lambda;

import java.io.Serializable;

/** The caught exception is carried, and with it its field. */
public class CatchParameterCaptured {
  static class PaymentException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Thread payer = new Thread(); // expect: unserializable-field via PaymentException.payer
  }

  interface Task extends Serializable {
    String run();
  }

  static Task task() {
    try {
      throw new PaymentException();
    } catch (PaymentException exception) {
      return () -> "failed: " + exception;
    }
  }

  static Object payload() {
    return task();
  }
}
