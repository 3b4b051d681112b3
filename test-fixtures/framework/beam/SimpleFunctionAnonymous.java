package fixtures.framework.beam;

import org.apache.beam.sdk.transforms.SimpleFunction;

/** An anonymous SimpleFunction uses a method of its outer object. */
public class SimpleFunctionAnonymous {
  private String clean(String line) {
    return line.trim();
  }

  SimpleFunction<String, String> cleaning() {
    return new SimpleFunction<>() { // expect: inner-class-carries-unserializable-outer
      @Override
      public String apply(String line) {
        return clean(line);
      }
    };
  }

  static Object payload() {
    return new SimpleFunctionAnonymous().cleaning();
  }
}
