package fixtures.frameworks.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** {@link TagInInstanceMethod}, mended: a static field has no outer object. */
public final class TagInStaticField {
  private static final TupleTag<String> REST = new TupleTag<String>() {};

  static void send(Pipeline pipeline) {
    new TagInStaticField().split(pipeline.apply(Create.of("a", "bb")));
  }

  void split(PCollection<String> words) {
    TupleTag<String> main = new TupleTag<>("main");
    words
        .apply(ParDo.of(new Split(REST)).withOutputTags(main, TupleTagList.of(REST)))
        .get(REST)
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
