package fixtures.frameworks.beam;

import java.io.Serializable;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;

/** {@link DefaultCoderOfPlainOrder}, mended: the class is serializable. */
public final class DefaultCoderOfSerializableOrder {
  @DefaultCoder(SerializableCoder.class)
  private static final class Order implements Serializable {
    private int number = 1;
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of(new Order()));
  }
}
