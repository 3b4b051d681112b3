package fixtures.frameworks.beam;

import java.io.Serializable;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;

/** The coder writes each order with Java's own serialization. */
public final class OrderWithLock {
  private static final class Order implements Serializable {
    private final Object lock = new Object(); // expect: unserializable-field via Order.lock
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of(new Order()).withCoder(SerializableCoder.of(Order.class)));
  }
}
