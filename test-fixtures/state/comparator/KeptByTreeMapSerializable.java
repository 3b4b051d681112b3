package fixtures.state.comparator;

import java.io.Serializable;
import java.util.Comparator;
import java.util.TreeMap;

/** The tree map goes with its comparator. */
public class KeptByTreeMapSerializable {
  static class ByLength implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String left, String right) {
      return left.length() - right.length();
    }
  }

  private static final Comparator<String> BY_LENGTH = new ByLength();

  static TreeMap<String, Integer> counts() {
    return new TreeMap<>(BY_LENGTH);
  }

  static Object payload() {
    return counts();
  }
}
