package fixtures.flow.varargs;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.regex.Pattern;

/** The constructor keeps its variable arguments. */
public class ConstructorTakesVarargs {
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
    return new Query("id = ?", Pattern.compile("[0-9]+").matcher("12"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(query()); // expect: unserializable-state-at-boundary proved via Query.arguments "Matcher"
  }

  static Object payload() {
    return query();
  }
}
