package fixtures.capture.lambda;

import java.io.Serializable;

/** A record is serializable only if it says so. */
public record RecordLambdaUsesComponent(double rate) {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> net * rate; // expect: lambda-captures-unserializable-this "rate"
  }

  static Object payload() {
    return new RecordLambdaUsesComponent(1.19).pricing();
  }
}
