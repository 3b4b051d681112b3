package fixtures.frameworks.beam;

import java.util.Locale;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SimpleFunction;

/** {@link AnonymousSimpleFunction}, mended: a static class. */
public final class NamedSimpleFunction {
  private static final class Upper extends SimpleFunction<String, String> {
    @Override
    public String apply(String word) {
      return word.toUpperCase(Locale.ROOT);
    }
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of("a")).apply(MapElements.via(new Upper()));
  }
}
