package fixtures.framework.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** What is registered with a field is looked for in all the sources. */
final class KeptKryoKnowsOnlyLines {
  private static final class Order {
    private int number = 1;
  }

  private static final class Line {
    private int amount = 1;
  }

  private final Kryo kryo = new Kryo();

  KeptKryoKnowsOnlyLines() {
    kryo.register(Line.class);
  }

  void write(Output output) {
    kryo.writeObject(output, new Order()); // expect: unserializable-value-at-boundary likely
    kryo.writeObject(output, new Line());
    kryo.writeObject(output, "tea");
  }
}
