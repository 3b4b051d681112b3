package fixtures.capture.lambda;

import java.io.Serializable;

/** The values go instead of the sensors. */
public class ArrayOfValuesCaptured {
  static class Sensor {
    int value = 1;
  }

  interface Reading extends Serializable {
    int value();
  }

  static Reading reading() {
    Sensor[] sensors = {new Sensor(), new Sensor()};
    int[] values = {sensors[0].value, sensors[1].value};
    return () -> values[0];
  }

  static Object payload() {
    return reading();
  }
}
