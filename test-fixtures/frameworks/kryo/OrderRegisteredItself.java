package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** {@link OrderOfRegisteredParent}, mended: the very class is registered. */
public final class OrderRegisteredItself {
  private static class Order {
    private int number = 1;
  }

  private static final class UrgentOrder extends Order {}

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(UrgentOrder.class);
    kryo.copy(new UrgentOrder());
  }
}
