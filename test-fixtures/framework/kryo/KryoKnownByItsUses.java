package fixtures.framework.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** What is done with a local variable is all in view; what a parameter was told, nobody knows. */
final class KryoKnownByItsUses {
  private static final class Order {
    private final Line line = new Line();
  }

  private static final class Line {
    private int amount = 1;
  }

  void writeWithOneOfItsOwn(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(Order.class);
    kryo.writeObject(output, new Order()); // expect: unserializable-state-at-boundary likely
  }

  void writeWithOneThatKnowsBoth(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(Order.class);
    kryo.register(Line.class);
    kryo.writeObject(output, new Order());
  }

  void writeWithWhatever(Kryo kryo, Output output) {
    kryo.writeObject(output, new Order());
  }
}
