package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.regex.Pattern;

/** The matcher goes. */
public class MatcherOfPattern {
  static Object rule() {
    Pattern pattern = Pattern.compile("[0-9]{5}");
    return pattern.matcher("89073");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(rule()); // expect: unserializable-value-at-boundary proved "Matcher"
  }

  static Object payload() {
    return rule();
  }
}
