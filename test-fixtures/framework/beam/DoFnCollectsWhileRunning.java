package fixtures.framework.beam;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.transforms.DoFn;

/** The map is empty when the function is shipped, and filled where it runs. */
public class DoFnCollectsWhileRunning extends DoFn<String, String> {
  private final Map<String, Matcher> matchers = new HashMap<>();

  @ProcessElement
  public void process(@Element String line, OutputReceiver<String> out) {
    Matcher matcher = Pattern.compile("\\w+").matcher(line);
    matchers.put(line, matcher);
    out.output(line);
  }

  static Object payload() {
    return new DoFnCollectsWhileRunning();
  }
}
