package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** The lambda reads a field of the report, so the report goes along. */
public final class RateInField {
  private final double rate = Double.parseDouble("1.19");

  static void send(Pipeline pipeline) {
    new RateInField().gross(pipeline.apply(Create.of(10.0, 20.0)));
  }

  PCollection<Double> gross(PCollection<Double> net) {
    return net.apply(
        // expect: lambda-captures-unserializable-this
        MapElements.into(TypeDescriptors.doubles()).via((Double price) -> price * rate));
  }
}
