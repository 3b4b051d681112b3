package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** {@link TransformWithService}, mended: the function gets the answer, the service stays. */
public final class TransformAsksService {
  private static final class Regions {
    private String ofNorth() {
      return "north";
    }
  }

  private static final class ByRegion
      extends PTransform<PCollection<String>, PCollection<String>> {
    private final Regions regions = new Regions();

    @Override
    public PCollection<String> expand(PCollection<String> cities) {
      return cities.apply(ParDo.of(new Label(regions.ofNorth())));
    }
  }

  private static final class Label extends DoFn<String, String> {
    private final String label;

    private Label(String label) {
      this.label = label;
    }

    @ProcessElement
    public void process(@Element String city, OutputReceiver<String> out) {
      out.output(city + label);
    }
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of("oslo")).apply(new ByRegion());
  }
}
