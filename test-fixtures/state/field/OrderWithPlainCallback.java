package fixtures.state.field;

import java.io.Serializable;

/** An interface says nothing; the lambda stored there is not serializable. */
public class OrderWithPlainCallback implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Runnable onClose = () -> {}; // expect: unserializable-field via OrderWithPlainCallback.onClose

  static Object payload() {
    return new OrderWithPlainCallback();
  }
}
