package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Function;

/** The captured function is a lambda of a plain interface. */
public class CartLambdaHoldsPlainFunction {
  interface Pricing extends Serializable {
    double price(double net);
  }

  static Pricing pricing() {
    Function<Double, Double> discount = net -> net * 0.9;
    return net -> discount.apply(net) + 1; // expect: lambda-captures-unserializable-variable "discount"
  }

  static Object payload() {
    return pricing();
  }
}
