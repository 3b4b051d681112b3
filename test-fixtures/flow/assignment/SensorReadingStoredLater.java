package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The variable gets the sensor's reading. */
public class SensorReadingStoredLater {
  static class Sensor {
    double celsius = 21.5;
  }

  static void save(ObjectOutputStream out, boolean verbose) throws IOException {
    Object message;
    Sensor sensor = new Sensor();
    if (verbose) {
      sensor.celsius = 22;
    }
    message = sensor.celsius;
    out.writeObject(message);
  }

  static Object payload() {
    Object message;
    Sensor sensor = new Sensor();
    message = sensor.celsius;
    return message;
  }
}
