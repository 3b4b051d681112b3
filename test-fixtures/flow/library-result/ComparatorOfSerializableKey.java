package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The key extractor is cast to a serializable type. */
public class ComparatorOfSerializableKey {
  static Object byLength() {
    Comparator<String> order =
        Comparator.comparing((Function<String, Integer> & Serializable) String::length);
    Set<String> names = new TreeSet<>(order);
    names.add("ada");
    return names;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(byLength());
  }

  static Object payload() {
    return byLength();
  }
}
