package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The subclass hands its monitor up; the parent stores it. */
public class HandedUpBySuperCall {
  static class Sensor implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object monitor;

    Sensor(Object monitor) {
      this.monitor = monitor;
    }
  }

  static class Thermometer extends Sensor {
    private static final long serialVersionUID = 1L;

    Thermometer() {
      super(new Object());
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Thermometer()); // expect: unserializable-state-at-boundary proved via Sensor.monitor "Object"
  }

  static Object payload() {
    return new Thermometer();
  }
}
