package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** A transform may hold what it likes, until a function in it takes the transform along. */
public final class TransformWithService {
  private static final class Regions {
    private String of(String city) {
      return city.equals("oslo") ? "north" : "south";
    }
  }

  private static final class ByRegion
      extends PTransform<PCollection<String>, PCollection<String>> {
    private final Regions regions = new Regions(); // expect: unserializable-field

    @Override
    public PCollection<String> expand(PCollection<String> cities) {
      return cities.apply(
          ParDo.of(
              new DoFn<String, String>() {
                @ProcessElement
                public void process(@Element String city, OutputReceiver<String> out) {
                  out.output(regions.of(city));
                }
              }));
    }
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of("oslo")).apply(new ByRegion());
  }
}
