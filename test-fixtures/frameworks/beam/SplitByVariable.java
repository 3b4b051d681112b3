package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Partition;
import org.apache.beam.sdk.values.PCollection;

/** {@link SplitByField}, mended: a copy of the field goes along, and nothing else. */
public final class SplitByVariable {
  private final int limit = Integer.parseInt("3");

  static void send(Pipeline pipeline) {
    new SplitByVariable().split(pipeline.apply(Create.of(1, 5)));
  }

  void split(PCollection<Integer> numbers) {
    int copy = limit;
    numbers.apply(Partition.of(2, (number, parts) -> number < copy ? 0 : 1));
  }
}
