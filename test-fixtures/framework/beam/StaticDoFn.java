package fixtures.framework.beam;

import org.apache.beam.sdk.transforms.DoFn;

/** The DoFn is a static nested class. */
public class StaticDoFn {
  static class Trim extends DoFn<String, String> {
    @ProcessElement
    public void process(@Element String line, OutputReceiver<String> out) {
      out.output(line.trim());
    }
  }

  static Object payload() {
    return new Trim();
  }
}
