package fixtures.state.comparator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Nothing keeps the comparator. */
public class UsedForSortingOnly {
  private static class ByLength implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
      return left.length() - right.length();
    }
  }

  static List<String> sorted() {
    List<String> names = new ArrayList<>(List.of("b", "a"));
    names.sort(new ByLength());
    return names;
  }

  static Object payload() {
    return sorted();
  }
}
