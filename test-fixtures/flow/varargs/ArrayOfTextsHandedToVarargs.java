package fixtures.flow.varargs;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The array holds texts. */
public class ArrayOfTextsHandedToVarargs {
  static Set<Object> tags(Object... tags) {
    return new HashSet<>(Arrays.asList(tags));
  }

  static Object tagged() {
    Object[] tags = {"new", "sale"};
    return tags(tags);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(tagged());
  }

  static Object payload() {
    return tagged();
  }
}
