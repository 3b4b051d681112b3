package fixtures.capture.methodreference;

import java.io.Serializable;

/** The same, and the sensor can go. */
public class SerializableSensorBindsSuper extends PlainSensor implements Serializable {
  private static final long serialVersionUID = 1L;

  interface Reading extends Serializable {
    double value();
  }

  Reading reading() {
    return super::calibration;
  }

  static Object payload() {
    return new SerializableSensorBindsSuper().reading();
  }
}

class PlainSensor {
  double calibration() {
    return 0.5;
  }
}
