package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.values.PCollection;

/** The method reference is bound to the job. */
public final class FilterOfThis {
  private int refused;

  static void send(Pipeline pipeline) {
    new FilterOfThis().valid(pipeline.apply(Create.of("a", "")));
  }

  PCollection<String> valid(PCollection<String> names) {
    // expect: method-reference-binds-unserializable-receiver
    return names.apply(Filter.by(this::isValid));
  }

  private Boolean isValid(String name) {
    refused += name.isEmpty() ? 1 : 0;
    return !name.isEmpty();
  }
}
