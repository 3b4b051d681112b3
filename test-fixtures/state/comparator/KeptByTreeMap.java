package fixtures.state.comparator;

import java.util.Comparator;
import java.util.TreeMap;

/** No tree map that keeps such a comparator can be written. */
public class KeptByTreeMap {
  static class ByLength implements Comparator<String> { // expect: comparator-not-serializable likely "`TreeMap`"
    @Override
    public int compare(String left, String right) {
      return left.length() - right.length();
    }
  }

  private static final Comparator<String> BY_LENGTH = new ByLength();

  static TreeMap<String, Integer> counts() {
    return new TreeMap<>(BY_LENGTH);
  }

  // verdict: fails
  static Object payload() {
    return counts();
  }
}
