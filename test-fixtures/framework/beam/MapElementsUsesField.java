package fixtures.framework.beam;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** A lambda for MapElements reads a field of the pipeline's maker. */
public class MapElementsUsesField {
  private double rate = 1.19;

  PCollection<Double> gross(PCollection<Double> net) {
    SerializableFunction<Double, Double> gross = grossing();
    return net.apply(MapElements.into(TypeDescriptors.doubles()).via(gross));
  }

  SerializableFunction<Double, Double> grossing() {
    return value -> value * rate; // expect: lambda-captures-unserializable-this "rate"
  }

  static Object payload() {
    return new MapElementsUsesField().grossing();
  }
}
