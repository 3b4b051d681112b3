package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** On a class that is not serializable, writeReplace is not called. */
public class WriteReplaceOnPlainClass {
  private Object writeReplace() { // expect: ineffective-serialization-member
    return "replaced";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new WriteReplaceOnPlainClass()); // expect: unserializable-value-at-boundary "WriteReplaceOnPlainClass"
  }

  static Object payload() {
    return new WriteReplaceOnPlainClass();
  }
}
