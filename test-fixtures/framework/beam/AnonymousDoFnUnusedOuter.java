package fixtures.framework.beam;

import org.apache.beam.sdk.transforms.DoFn;

/** Beam does not clean: an anonymous DoFn in an instance method drags its outer object. */
public class AnonymousDoFnUnusedOuter {
  DoFn<String, String> trim() {
    return new DoFn<String, String>() { // expect: inner-class-carries-unserializable-outer
      @ProcessElement
      public void process(@Element String line, OutputReceiver<String> out) {
        out.output(line.trim());
      }
    };
  }

  static Object payload() {
    return new AnonymousDoFnUnusedOuter().trim();
  }
}
