package fixtures.framework.beam;

import org.apache.beam.sdk.transforms.SimpleFunction;

/** A static nested SimpleFunction uses a static method. */
public class SimpleFunctionNamed {
  private static String clean(String line) {
    return line.trim();
  }

  static class Cleaning extends SimpleFunction<String, String> {
    @Override
    public String apply(String line) {
      return clean(line);
    }
  }

  static Object payload() {
    return new Cleaning();
  }
}
