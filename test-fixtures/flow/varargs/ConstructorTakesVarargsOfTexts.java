package fixtures.flow.varargs;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.regex.Pattern;

/** All of them are texts. */
public class ConstructorTakesVarargsOfTexts {
  static class Query implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String text;
    private final Object[] arguments;

    Query(String text, Object... arguments) {
      this.text = text;
      this.arguments = arguments;
    }
  }

  static Object query() {
    return new Query("id = ?", Pattern.compile("[0-9]+"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(query());
  }

  static Object payload() {
    return query();
  }
}
