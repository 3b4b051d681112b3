package fixtures.frameworks.beam;

import java.util.logging.Logger;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;

/** {@link SumWithLogger}, mended: the logger belongs to the class. */
public final class SumWithStaticLogger {
  private static final class Sum extends Combine.BinaryCombineIntegerFn {
    private static final Logger LOG = Logger.getLogger("sum");

    @Override
    public int apply(int left, int right) {
      LOG.fine("sum");
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
