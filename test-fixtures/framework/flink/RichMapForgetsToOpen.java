package fixtures.framework.flink;

import java.util.regex.Matcher;
import org.apache.flink.api.common.functions.RichMapFunction;

/** Shipped, and nothing ever sets what it needs there. */
public class RichMapForgetsToOpen extends RichMapFunction<String, String> {
  private static final long serialVersionUID = 1L;
  private transient Matcher words; // expect: transient-field-not-restored

  @Override
  public String map(String value) {
    return words.reset(value).replaceAll("");
  }

  static Object payload() {
    return new RichMapForgetsToOpen();
  }

  static boolean shows(Object back) {
    try {
      return ((RichMapForgetsToOpen) back).map("a-b") == null;
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
