package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** {@link UnregisteredArray}, mended: the array's class is registered. */
public final class RegisteredArray {
  private final String[] names = {"tea"};

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(RegisteredArray.class);
    kryo.register(String[].class);
    kryo.copy(new RegisteredArray());
  }
}
