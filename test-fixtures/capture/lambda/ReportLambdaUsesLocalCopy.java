package fixtures.capture.lambda;

import java.io.Serializable;

/** The field is copied first, so only a double goes along. */
public class ReportLambdaUsesLocalCopy {
  private double rate = 1.19;

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    double rate = this.rate;
    return net -> net * rate;
  }

  static Object payload() {
    return new ReportLambdaUsesLocalCopy().pricing();
  }
}
