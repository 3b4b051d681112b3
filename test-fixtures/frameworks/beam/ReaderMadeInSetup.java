package fixtures.frameworks.beam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/** {@link ReaderMadeEarly}, mended: it opens it where it runs. */
public final class ReaderMadeInSetup {
  private static final class Reading extends DoFn<String, String> {
    private transient BufferedReader reader;

    @Setup
    public void open() {
      reader = new BufferedReader(new StringReader("a\nb"));
    }

    @ProcessElement
    public void process(@Element String name, OutputReceiver<String> out) throws IOException {
      out.output(name + reader.readLine());
    }
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of("x")).apply(ParDo.of(new Reading()));
  }
}
