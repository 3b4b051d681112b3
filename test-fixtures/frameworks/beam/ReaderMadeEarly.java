package fixtures.frameworks.beam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/** A function that opens its reader when it is made, which is in the program that submits. */
public final class ReaderMadeEarly {
  private static final class Reading extends DoFn<String, String> {
    // expect: unserializable-field via Reading.reader
    private final BufferedReader reader = new BufferedReader(new StringReader("a\nb"));

    @ProcessElement
    public void process(@Element String name, OutputReceiver<String> out) throws IOException {
      out.output(name + reader.readLine());
    }
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of("x")).apply(ParDo.of(new Reading()));
  }
}
