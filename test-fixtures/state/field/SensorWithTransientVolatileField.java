package fixtures.state.field;

import java.io.Serializable;

/** `transient` does. */
public class SensorWithTransientVolatileField implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient volatile Thread poller = new Thread("poll");

  static Object payload() {
    return new SensorWithTransientVolatileField();
  }
}
