package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** Kryo writes an order that it cannot make again: there is no constructor without arguments. */
public final class OrderWithoutDefaultConstructor {
  private final String customer;

  OrderWithoutDefaultConstructor(String customer) {
    this.customer = customer;
  }

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    // expect: unserializable-value-at-boundary
    kryo.writeClassAndObject(output, new OrderWithoutDefaultConstructor("ada"));
  }
}
