package fixtures.state.field;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The matcher is needed after reading, and is always the same when it is made. */
public class MatcherAlwaysMadeAnew implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String WORD = "\\w+";
  private final Matcher words = Pattern.compile(WORD).matcher(""); // expect: unserializable-field

  String first(String text) {
    words.reset(text);
    return words.find() ? words.group() : text;
  }

  static Object payload() {
    return new MatcherAlwaysMadeAnew();
  }
}
