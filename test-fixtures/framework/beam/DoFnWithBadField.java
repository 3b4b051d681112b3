package fixtures.framework.beam;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.transforms.DoFn;

/** A DoFn with a field that cannot go. */
public class DoFnWithBadField extends DoFn<String, String> {
  private final Matcher words = Pattern.compile("\\w+").matcher(""); // expect: unserializable-field via DoFnWithBadField.words

  @ProcessElement
  public void process(@Element String line, OutputReceiver<String> out) {
    if (words.reset(line).find()) {
      out.output(words.group());
    }
  }

  static Object payload() {
    return new DoFnWithBadField();
  }
}
