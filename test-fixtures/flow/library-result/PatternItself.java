package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.regex.Pattern;

/** The pattern goes. */
public class PatternItself {
  static Object rule() {
    Pattern pattern = Pattern.compile("[0-9]{5}");
    return pattern;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(rule());
  }

  static Object payload() {
    return rule();
  }
}
