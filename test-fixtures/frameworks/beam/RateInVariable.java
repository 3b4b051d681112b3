package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** {@link RateInField}, mended: a copy of the field goes along, and nothing else. */
public final class RateInVariable {
  private final double rate = Double.parseDouble("1.19");

  static void send(Pipeline pipeline) {
    new RateInVariable().gross(pipeline.apply(Create.of(10.0, 20.0)));
  }

  PCollection<Double> gross(PCollection<Double> net) {
    double copy = rate;
    return net.apply(
        MapElements.into(TypeDescriptors.doubles()).via((Double price) -> price * copy));
  }
}
