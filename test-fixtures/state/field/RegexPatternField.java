package fixtures.state.field;

import java.io.Serializable;
import java.util.regex.Pattern;

/** The pattern is. */
public class RegexPatternField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Pattern pattern = Pattern.compile("a+");

  static Object payload() {
    return new RegexPatternField();
  }
}
