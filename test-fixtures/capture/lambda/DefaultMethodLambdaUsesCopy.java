package fixtures.capture.lambda;

import java.io.Serializable;

/** The rate is asked before. */
public class DefaultMethodLambdaUsesCopy implements CopyPriced {
  @Override
  public double rate() {
    return 1.19;
  }

  static Object payload() {
    return new DefaultMethodLambdaUsesCopy().pricing();
  }
}

interface CopyPriced {
  double rate();

  default CopyPricing pricing() {
    double rate = rate();
    return net -> net * rate;
  }
}

interface CopyPricing extends Serializable {
  double gross(double net);
}
