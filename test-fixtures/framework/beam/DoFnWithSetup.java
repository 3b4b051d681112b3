package fixtures.framework.beam;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.transforms.DoFn;

/** The field is transient and set up on the worker. */
public class DoFnWithSetup extends DoFn<String, String> {
  private transient Matcher words;

  @Setup
  public void setUp() {
    words = Pattern.compile("\\w+").matcher("");
  }

  @ProcessElement
  public void process(@Element String line, OutputReceiver<String> out) {
    if (words.reset(line).find()) {
      out.output(words.group());
    }
  }

  static Object payload() {
    return new DoFnWithSetup();
  }
}
