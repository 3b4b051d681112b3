package fixtures.capture.innerclass;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.TreeSet;

/** The comparator is a static serializable class. */
public class SerializableComparatorInTreeSet {
  static class ByLength implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String left, String right) {
      return left.length() - right.length();
    }
  }

  static TreeSet<String> names() {
    return new TreeSet<>(new ByLength());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(names());
  }

  static Object payload() {
    return names();
  }
}
