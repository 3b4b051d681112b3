package fixtures.capture.lambda;

import java.io.Serializable;

/** The field is inherited; `this` goes along all the same. */
public class InheritedFieldUsed extends InheritedFieldBase {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> net * rate; // expect: lambda-captures-unserializable-this "rate"
  }

  static Object payload() {
    return new InheritedFieldUsed().pricing();
  }
}

class InheritedFieldBase {
  protected double rate = 1.19;
}
