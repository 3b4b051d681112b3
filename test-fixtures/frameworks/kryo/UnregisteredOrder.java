package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** Since version 5 a class must be registered, unless Kryo is told otherwise. */
public final class UnregisteredOrder {
  private int number = 1;

  static void send(Output output) {
    Kryo kryo = new Kryo();
    // expect: unserializable-value-at-boundary
    kryo.writeClassAndObject(output, new UnregisteredOrder());
  }
}
