package fixtures.state.container;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** The comparator's class is stateless and not serializable. */
public class TreeSetWithComparatorClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Set<String> names = new TreeSet<>(new ByLength()); // expect: unserializable-field via TreeSetWithComparatorClass.names

  static class ByLength implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
      return left.length() - right.length();
    }
  }

  static Object payload() {
    return new TreeSetWithComparatorClass();
  }
}
