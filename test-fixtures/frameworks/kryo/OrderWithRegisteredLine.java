package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;

/** {@link OrderWithUnregisteredLine}, mended: both classes are registered. */
public final class OrderWithRegisteredLine {
  private static class Line {
    private int amount = 1;
  }

  private final Line line = new Line();

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(OrderWithRegisteredLine.class);
    kryo.register(Line.class);
    kryo.copy(new OrderWithRegisteredLine());
  }
}
