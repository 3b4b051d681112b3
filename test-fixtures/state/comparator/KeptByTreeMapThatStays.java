package fixtures.state.comparator;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A collection that never leaves its method need not be written. */
public class KeptByTreeMapThatStays {
  private static class ByLength implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
      return Integer.compare(left.length(), right.length());
    }
  }

  static String longest(List<String> words) {
    TreeSet<String> sorted = new TreeSet<>(new ByLength());
    sorted.addAll(words);
    return sorted.last();
  }
}
