package fixtures.framework.beam;

import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/** An anonymous DoFn drags the transform, which is serializable but for one field. */
public class DoFnInsideTransform extends PTransform<PCollection<String>, PCollection<String>> {
  private final Optional<String> prefix = Optional.of("> "); // expect: unserializable-field via DoFnInsideTransform.prefix

  @Override
  public PCollection<String> expand(PCollection<String> lines) {
    return lines.apply(ParDo.of(marking()));
  }

  DoFn<String, String> marking() {
    return new DoFn<String, String>() {
      @ProcessElement
      public void process(@Element String line, OutputReceiver<String> out) {
        out.output(prefix.orElse("") + line);
      }
    };
  }

  static Object payload() {
    return new DoFnInsideTransform().marking();
  }
}
