package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** A class is registered by itself, and not by its superclass. */
public final class OrderOfRegisteredParent {
  private static class Order {
    private int number = 1;
  }

  private static final class UrgentOrder extends Order {}

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(Order.class);
    // expect: unserializable-value-at-boundary
    kryo.writeObject(output, new UrgentOrder());
  }
}
