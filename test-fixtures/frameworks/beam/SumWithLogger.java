package fixtures.frameworks.beam;

import java.util.logging.Logger;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;

/** A combining function with a logger of its own. */
public final class SumWithLogger {
  private static final class Sum extends Combine.BinaryCombineIntegerFn {
    // expect: unserializable-field via Sum.log
    private final Logger log = Logger.getLogger("sum");

    @Override
    public int apply(int left, int right) {
      log.fine("sum");
      return left + right;
    }

    @Override
    public int identity() {
      return 0;
    }
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of(1, 2)).apply(Combine.globally(new Sum()));
  }
}
