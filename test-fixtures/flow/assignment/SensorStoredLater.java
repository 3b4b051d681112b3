package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The variable is declared first and gets the sensor later. */
public class SensorStoredLater {
  static class Sensor {
    double celsius = 21.5;
  }

  static void save(ObjectOutputStream out, boolean verbose) throws IOException {
    Object message;
    Sensor sensor = new Sensor();
    if (verbose) {
      sensor.celsius = 22;
    }
    message = sensor;
    out.writeObject(message); // expect: unserializable-value-at-boundary proved "Sensor"
  }

  static Object payload() {
    Object message;
    Sensor sensor = new Sensor();
    message = sensor;
    return message;
  }
}
