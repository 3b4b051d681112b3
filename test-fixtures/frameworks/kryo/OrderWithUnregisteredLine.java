package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** What a registered class holds must be registered too. */
public final class OrderWithUnregisteredLine {
  private static class Line {
    private int amount = 1;
  }

  private final Line line = new Line();

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(OrderWithUnregisteredLine.class);
    // expect: unserializable-state-at-boundary via OrderWithUnregisteredLine.line
    kryo.writeClassAndObject(output, new OrderWithUnregisteredLine());
  }
}
