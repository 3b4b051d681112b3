package fixtures.framework.flink;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.api.common.functions.RichMapFunction;

/** The constructor runs where the job is put together, and never on the worker. */
public class RichMapSetsTransientInConstructor extends RichMapFunction<String, String> {
  private static final long serialVersionUID = 1L;
  private final transient Matcher words; // expect: transient-field-not-restored

  RichMapSetsTransientInConstructor() {
    words = Pattern.compile("\\w+").matcher("");
  }

  @Override
  public String map(String value) {
    return words.reset(value).replaceAll("");
  }

  static Object payload() {
    return new RichMapSetsTransientInConstructor();
  }

  static boolean shows(Object back) {
    String text = ((RichMapSetsTransientInConstructor) payload()).map("a-b");
    try {
      return !((RichMapSetsTransientInConstructor) back).map("a-b").equals(text);
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
