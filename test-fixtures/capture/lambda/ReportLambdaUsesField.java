package fixtures.capture.lambda;

import java.io.Serializable;

/** A serializable lambda reads a field, so the report goes along. */
public class ReportLambdaUsesField {
  private double rate = 1.19;

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> net * rate; // expect: lambda-captures-unserializable-this "ReportLambdaUsesField"
  }

  static Object payload() {
    return new ReportLambdaUsesField().pricing();
  }
}
