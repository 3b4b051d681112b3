package fixtures.framework.hazelcast;

import com.hazelcast.map.IMap;
import com.hazelcast.query.Predicate;

/** The predicate carries the number. */
public class PredicateCapturesNumber {
  static class Limits {
    int least = 10;
  }

  static Object rich(IMap<String, Integer> points, Limits limits) {
    int least = limits.least;
    return points.values(entry -> entry.getValue() > least);
  }

  static Object payload() {
    int least = new Limits().least;
    Predicate<String, Integer> rich = entry -> entry.getValue() > least;
    return rich;
  }
}
