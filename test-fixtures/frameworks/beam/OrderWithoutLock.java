package fixtures.frameworks.beam;

import java.io.Serializable;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;

/** {@link OrderWithLock}, mended: a record. */
public final class OrderWithoutLock {
  private record Order(int number) implements Serializable {}

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of(new Order(1)).withCoder(SerializableCoder.of(Order.class)));
  }
}
