package fixtures.state.container;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The comparator is serializable. */
public class TreeMapWithSerializableComparator implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, Integer> stock =
      new TreeMap<>(
          (Comparator<String> & Serializable) (left, right) -> left.length() - right.length());
  private final Map<String, Integer> down = new TreeMap<>(Comparator.reverseOrder());
  private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static Object payload() {
    return new TreeMapWithSerializableComparator();
  }
}
