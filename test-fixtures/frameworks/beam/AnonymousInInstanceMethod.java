package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** The anonymous class never asks its outer object for anything, and takes it along. */
public final class AnonymousInInstanceMethod {
  static void send(Pipeline pipeline) {
    new AnonymousInInstanceMethod().lengths(pipeline.apply(Create.of("a", "bb")));
  }

  PCollection<Integer> lengths(PCollection<String> words) {
    return words.apply(
        ParDo.of(
            // expect: inner-class-carries-unserializable-outer
            new DoFn<String, Integer>() {
              @ProcessElement
              public void process(@Element String word, OutputReceiver<Integer> out) {
                out.output(word.length());
              }
            }));
  }
}
