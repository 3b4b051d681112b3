package fixtures.framework.beam;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.transforms.DoFn;

/** The initialiser runs where the pipeline is built, and never on the worker. */
public class DoFnWithTransientInitializer extends DoFn<String, String> {
  private final transient Matcher words = Pattern.compile("\\w+").matcher(""); // expect: transient-field-not-restored

  @ProcessElement
  public void process(@Element String line, OutputReceiver<String> out) {
    if (words.reset(line).find()) {
      out.output(words.group());
    }
  }

  static Object payload() {
    return new DoFnWithTransientInitializer();
  }

  static boolean shows(Object back) {
    try {
      ((DoFnWithTransientInitializer) payload()).process("a", text -> {});
      ((DoFnWithTransientInitializer) back).process("a", text -> {});
      return false;
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
