package fixtures.framework.beam;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** The transform holds a text, and may be dragged. */
public class DoFnInsideTransformOfText
    extends PTransform<PCollection<String>, PCollection<String>> {
  private final String prefix = "> ";

  @Override
  public PCollection<String> expand(PCollection<String> lines) {
    return lines.apply(ParDo.of(marking()));
  }

  DoFn<String, String> marking() {
    return new DoFn<String, String>() {
      @ProcessElement
      public void process(@Element String line, OutputReceiver<String> out) {
        out.output(prefix + line);
      }
    };
  }

  static Object payload() {
    return new DoFnInsideTransformOfText().marking();
  }
}
