package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;

/** {@link FilterOfThis}, mended: the method is static. */
public final class FilterOfClass {
  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of("a", "")).apply(Filter.by(FilterOfClass::isValid));
  }

  private static Boolean isValid(String name) {
    return !name.isEmpty();
  }
}
