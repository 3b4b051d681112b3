package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;

/** Kryo writes lambdas only with a serializer of its own for them, serializable or not. */
public final class DiscountAsLambda {
  private interface Discount extends Serializable {
    double of(double price);
  }

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    Discount half = price -> price / 2;
    // expect: unserializable-value-at-boundary
    kryo.writeClassAndObject(output, half);
  }
}
