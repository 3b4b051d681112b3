package fixtures.state.comparator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The maps stay in an object that nobody can write. */
class KeptInFieldOfPlainClass {
  static class ByLength implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
      return Integer.compare(left.length(), right.length());
    }
  }

  private final Map<String, TreeMap<String, Integer>> byOwner = new HashMap<>();

  void add(String owner, String name) {
    TreeMap<String, Integer> names = byOwner.get(owner);
    if (names == null) {
      names = new TreeMap<>(new ByLength());
      byOwner.put(owner, names);
    }
    names.merge(name, 1, Integer::sum);
  }
}
