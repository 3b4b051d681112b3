package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Partition;
import org.apache.beam.sdk.values.PCollection;

/** The partition function reads a field of the job. */
public final class SplitByField {
  private final int limit = Integer.parseInt("3");

  static void send(Pipeline pipeline) {
    new SplitByField().split(pipeline.apply(Create.of(1, 5)));
  }

  void split(PCollection<Integer> numbers) {
    // expect: lambda-captures-unserializable-this
    numbers.apply(Partition.of(2, (number, parts) -> number < limit ? 0 : 1));
  }
}
