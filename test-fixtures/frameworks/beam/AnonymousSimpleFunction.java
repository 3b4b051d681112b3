package fixtures.frameworks.beam;

import java.util.Locale;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.values.PCollection;

/** A simple function keeps the types of its class, and its outer object. */
public final class AnonymousSimpleFunction {
  static void send(Pipeline pipeline) {
    new AnonymousSimpleFunction().upper(pipeline.apply(Create.of("a")));
  }

  void upper(PCollection<String> words) {
    words.apply(
        MapElements.via(
            // expect: inner-class-carries-unserializable-outer
            new SimpleFunction<String, String>() {
              @Override
              public String apply(String word) {
                return word.toUpperCase(Locale.ROOT);
              }
            }));
  }
}
