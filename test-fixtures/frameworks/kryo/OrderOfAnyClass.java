package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** {@link UnregisteredOrder}, mended: no class needs to be registered. */
public final class OrderOfAnyClass {
  private int number = 1;

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.writeClassAndObject(output, new OrderOfAnyClass());
  }
}
