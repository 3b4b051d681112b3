package fixtures.capture.lambda;

import java.io.Serializable;

/** `super.m()` needs `this` too. */
public class SensorLambdaCallsSuperMethod extends SensorLambdaBase {
  interface Reading extends Serializable {
    double value();
  }

  Reading reading() {
    return () -> super.calibration() + 1; // expect: lambda-captures-unserializable-this
  }

  static Object payload() {
    return new SensorLambdaCallsSuperMethod().reading();
  }
}

class SensorLambdaBase {
  double calibration() {
    return 0.5;
  }
}
