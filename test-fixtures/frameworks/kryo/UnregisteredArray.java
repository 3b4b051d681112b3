package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** Arrays are classes of their own: only strings themselves are registered from the beginning. */
public final class UnregisteredArray {
  private final String[] names = {"tea"};

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(UnregisteredArray.class);
    // expect: unserializable-state-at-boundary
    kryo.writeClassAndObject(output, new UnregisteredArray());
  }
}
