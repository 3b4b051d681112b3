package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** A sorted set of names by a comparator of a plain key. */
public class ComparatorOfMethodReference {
  static Object byLength() {
    Comparator<String> order = Comparator.comparing(String::length);
    Set<String> names = new TreeSet<>(order);
    names.add("ada");
    return names;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(byLength()); // expect: unserializable-state-at-boundary proved
  }

  static Object payload() {
    return byLength();
  }
}
