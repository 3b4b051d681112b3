package fixtures.flow.varargs;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** An array fits a varargs parameter as it is. */
public class ArrayHandedToVarargs {
  static Set<Object> tags(Object... tags) {
    return new HashSet<>(Arrays.asList(tags));
  }

  static Object tagged() {
    Object[] tags = {"new", new Object()};
    return tags(tags);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(tagged()); // expect: unserializable-state-at-boundary proved "Object"
  }

  static Object payload() {
    return tagged();
  }
}
