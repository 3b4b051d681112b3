package fixtures.capture.lambda;

import java.io.Serializable;

/** The record is serializable and goes along. */
public record SerializableRecordLambdaUsesComponent(double rate) implements Serializable {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> net * rate;
  }

  static Object payload() {
    return new SerializableRecordLambdaUsesComponent(1.19).pricing();
  }
}
