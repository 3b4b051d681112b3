package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.Map;
import java.util.TreeMap;

/** A sorted map carries its comparator, and Kryo writes that too. */
public final class SortedByLambda {
  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    Map<String, Integer> prices = new TreeMap<>((left, right) -> right.compareTo(left));
    prices.put("tea", 3);
    // expect: unserializable-state-at-boundary
    kryo.writeClassAndObject(output, prices);
  }
}
