package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.query.Predicate;
import java.util.regex.Pattern;

/** {@link PredicateCapturesMatcher}, mended: a pattern is serializable. */
public final class PredicateCapturesPattern {
  static void send(HazelcastInstance hazelcast) {
    IMap<String, Integer> prices = hazelcast.getMap("prices");
    prices.put("tea", 3);
    Pattern word = Pattern.compile("t.*");
    Predicate<String, Integer> matching = entry -> word.matcher(entry.getKey()).matches();
    prices.values(matching);
  }
}
