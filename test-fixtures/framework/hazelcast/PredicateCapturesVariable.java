package fixtures.framework.hazelcast;

import com.hazelcast.map.IMap;
import com.hazelcast.query.Predicate;

/** A predicate carries a parameter that cannot go. */
public class PredicateCapturesVariable {
  static class Limits {
    int least = 10;
  }

  static Object rich(IMap<String, Integer> points, Limits limits) {
    return points.values(entry -> entry.getValue() > limits.least); // expect: lambda-captures-unserializable-variable "limits"
  }

  static Object payload() {
    Limits limits = new Limits();
    Predicate<String, Integer> rich = entry -> entry.getValue() > limits.least; // expect: lambda-captures-unserializable-variable "limits"
    return rich;
  }
}
