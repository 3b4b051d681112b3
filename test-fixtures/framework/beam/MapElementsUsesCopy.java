package fixtures.framework.beam;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** The rate is copied. */
public class MapElementsUsesCopy {
  private double rate = 1.19;

  PCollection<Double> gross(PCollection<Double> net) {
    SerializableFunction<Double, Double> gross = grossing();
    return net.apply(MapElements.into(TypeDescriptors.doubles()).via(gross));
  }

  SerializableFunction<Double, Double> grossing() {
    double rate = this.rate;
    return value -> value * rate;
  }

  static Object payload() {
    return new MapElementsUsesCopy().grossing();
  }
}
