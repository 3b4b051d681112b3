package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** An inner class has no constructor without arguments: it takes its outer object. */
public final class InnerLine {
  private class Line {
    private int amount = 1;
  }

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    // expect: unserializable-value-at-boundary
    kryo.writeClassAndObject(output, new InnerLine().new Line());
  }
}
