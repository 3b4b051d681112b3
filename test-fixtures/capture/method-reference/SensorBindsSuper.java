package fixtures.capture.methodreference;

import java.io.Serializable;

/** `super::m` binds `this`. */
public class SensorBindsSuper extends SensorSuper {
  interface Reading extends Serializable {
    double value();
  }

  Reading reading() {
    return super::calibration; // expect: method-reference-binds-unserializable-receiver
  }

  static Object payload() {
    return new SensorBindsSuper().reading();
  }
}

class SensorSuper {
  double calibration() {
    return 0.5;
  }
}
