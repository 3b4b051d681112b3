package fixtures.state.comparator;

import java.util.Comparator;
import java.util.TreeMap;

/** What a comparator holds may be a reason not to write it: that is told where it crosses. */
public class ComparatorWithState {
  static class ByLength implements Comparator<String> {
    private final Thread helper = new Thread("help");

    @Override
    public int compare(String left, String right) {
      return helper.isAlive() ? 0 : left.length() - right.length();
    }
  }

  static TreeMap<String, Integer> counts() {
    return new TreeMap<>(new ByLength());
  }

  // verdict: fails
  static Object payload() {
    return counts();
  }
}
