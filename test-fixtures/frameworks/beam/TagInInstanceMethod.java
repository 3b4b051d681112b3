package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** A tag remembers its type by being an anonymous class, which remembers its outer object. */
public final class TagInInstanceMethod {
  static void send(Pipeline pipeline) {
    new TagInInstanceMethod().split(pipeline.apply(Create.of("a", "bb")));
  }

  void split(PCollection<String> words) {
    // expect: inner-class-carries-unserializable-outer
    TupleTag<String> rest = new TupleTag<String>() {};
    TupleTag<String> main = new TupleTag<>("main");
    words
        .apply(ParDo.of(new Split(rest)).withOutputTags(main, TupleTagList.of(rest)))
        .get(rest)
        .setCoder(StringUtf8Coder.of());
  }

  private static final class Split extends DoFn<String, String> {
    private final TupleTag<String> rest;

    private Split(TupleTag<String> rest) {
      this.rest = rest;
    }

    @ProcessElement
    public void process(@Element String word, MultiOutputReceiver out) {
      out.get(rest).output(word);
    }
  }
}
