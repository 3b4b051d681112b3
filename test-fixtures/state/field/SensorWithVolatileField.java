package fixtures.state.field;

import java.io.Serializable;

/** `volatile` does not help. */
public class SensorWithVolatileField implements Serializable {
  private static final long serialVersionUID = 1L;
  private volatile Thread poller = new Thread("poll"); // expect: unserializable-field via SensorWithVolatileField.poller

  static Object payload() {
    return new SensorWithVolatileField();
  }
}
