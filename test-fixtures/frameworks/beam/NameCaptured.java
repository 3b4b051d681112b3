package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;

/** {@link OptionsCaptured}, mended: asked beforehand for what is needed. */
public final class NameCaptured {
  static void send(Pipeline pipeline) {
    String job = pipeline.getOptions().getJobName();
    pipeline
        .apply(Create.of("tea"))
        .apply(Filter.by((String name) -> !name.equals(job)));
  }
}
