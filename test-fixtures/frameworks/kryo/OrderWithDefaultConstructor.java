package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** {@link OrderWithoutDefaultConstructor}, mended: Kryo calls the private constructor. */
public final class OrderWithDefaultConstructor {
  private final String customer;

  private OrderWithDefaultConstructor() {
    this("");
  }

  OrderWithDefaultConstructor(String customer) {
    this.customer = customer;
  }

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.writeClassAndObject(output, new OrderWithDefaultConstructor("ada"));
  }
}
