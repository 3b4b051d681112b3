package fixtures.state.field;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A matcher is not serializable. */
public class MatcherField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Matcher matcher = Pattern.compile("a+").matcher("aa"); // expect: unserializable-field via MatcherField.matcher

  static Object payload() {
    return new MatcherField();
  }
}
