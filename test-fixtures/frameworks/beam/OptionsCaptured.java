package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;

/** The options are the submitter's; a function may not take them along. */
public final class OptionsCaptured {
  static void send(Pipeline pipeline) {
    PipelineOptions options = pipeline.getOptions();
    pipeline
        .apply(Create.of("tea"))
        // expect: lambda-captures-unserializable-variable
        .apply(Filter.by((String name) -> !name.equals(options.getJobName())));
  }
}
