package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Function;

/** The captured function is serializable by an intersection cast. */
public class CartLambdaHoldsSerializableFunction {
  interface Pricing extends Serializable {
    double price(double net);
  }

  static Pricing pricing() {
    Function<Double, Double> discount =
        (Function<Double, Double> & Serializable) net -> net * 0.9;
    return net -> discount.apply(net) + 1;
  }

  static Object payload() {
    return pricing();
  }
}
