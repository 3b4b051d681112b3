package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** {@link DiscountAsLambda}, mended: the constants of an enum. */
public final class DiscountAsEnum {
  private enum Discount {
    HALF(0.5);

    private final double factor;

    Discount(double factor) {
      this.factor = factor;
    }
  }

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.writeClassAndObject(output, Discount.HALF);
  }
}
