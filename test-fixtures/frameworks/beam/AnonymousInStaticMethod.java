package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** {@link AnonymousInInstanceMethod}, mended: a static method has no object to take along. */
public final class AnonymousInStaticMethod {
  static void send(Pipeline pipeline) {
    lengths(pipeline.apply(Create.of("a", "bb")));
  }

  static PCollection<Integer> lengths(PCollection<String> words) {
    return words.apply(
        ParDo.of(
            new DoFn<String, Integer>() {
              @ProcessElement
              public void process(@Element String word, OutputReceiver<Integer> out) {
                out.output(word.length());
              }
            }));
  }
}
