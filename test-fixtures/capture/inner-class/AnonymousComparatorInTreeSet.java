package fixtures.capture.innerclass;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.TreeSet;

/** A serializable set with an anonymous comparator that is not. */
public class AnonymousComparatorInTreeSet {
  static TreeSet<String> names() {
    return new TreeSet<>(
        new Comparator<String>() {
          @Override
          public int compare(String left, String right) {
            return left.length() - right.length();
          }
        });
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(names()); // expect: unserializable-state-at-boundary
  }

  static Object payload() {
    return names();
  }
}
