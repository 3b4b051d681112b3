package fixtures.state.field;

import java.io.Serializable;

/** The lambda stored there is serializable by its cast. */
public class OrderWithSerializableCallback implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Runnable onClose = (Runnable & Serializable) () -> {};

  static Object payload() {
    return new OrderWithSerializableCallback();
  }
}
