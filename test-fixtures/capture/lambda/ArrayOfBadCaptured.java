package fixtures.capture.lambda;

import java.io.Serializable;

/** An array goes if its elements do. */
public class ArrayOfBadCaptured {
  static class Sensor {
    int value = 1;
  }

  interface Reading extends Serializable {
    int value();
  }

  static Reading reading() {
    Sensor[] sensors = {new Sensor(), new Sensor()};
    return () -> sensors[0].value; // expect: lambda-captures-unserializable-variable "sensors"
  }

  static Object payload() {
    return reading();
  }
}
