package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;

/** The annotation asks for Java's own serialization, of a class that does not take part in it. */
public final class DefaultCoderOfPlainOrder {
  @DefaultCoder(SerializableCoder.class)
  private static final class Order { // expect: unserializable-value-at-boundary
    private int number = 1;
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of(new Order()));
  }
}
