package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** {@link InnerLine}, mended: the class is static. */
public final class NestedLine {
  private static class Line {
    private int amount = 1;
  }

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.writeClassAndObject(output, new Line());
  }
}
