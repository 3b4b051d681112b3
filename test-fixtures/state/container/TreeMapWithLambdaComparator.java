package fixtures.state.container;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** A sorted map carries its comparator, also when it is empty. */
public class TreeMapWithLambdaComparator implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, Integer> stock = // expect: unserializable-field via TreeMapWithLambdaComparator.stock
      new TreeMap<>((left, right) -> left.length() - right.length());

  static Object payload() {
    return new TreeMapWithLambdaComparator();
  }
}
