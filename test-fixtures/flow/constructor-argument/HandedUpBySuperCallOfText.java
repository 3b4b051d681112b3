package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The subclass hands up a text. */
public class HandedUpBySuperCallOfText {
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
      super("thermometer");
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Thermometer());
  }

  static Object payload() {
    return new Thermometer();
  }
}
