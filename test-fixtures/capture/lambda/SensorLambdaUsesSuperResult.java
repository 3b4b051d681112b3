package fixtures.capture.lambda;

import java.io.Serializable;

/** What `super.m()` gives is taken before. */
public class SensorLambdaUsesSuperResult extends SensorResultBase {
  interface Reading extends Serializable {
    double value();
  }

  Reading reading() {
    double calibration = super.calibration();
    return () -> calibration + 1;
  }

  static Object payload() {
    return new SensorLambdaUsesSuperResult().reading();
  }
}

class SensorResultBase {
  double calibration() {
    return 0.5;
  }
}
