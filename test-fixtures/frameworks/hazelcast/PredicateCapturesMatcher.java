package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.query.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The predicate is sent to the members that hold the entries. */
public final class PredicateCapturesMatcher {
  static void send(HazelcastInstance hazelcast) {
    IMap<String, Integer> prices = hazelcast.getMap("prices");
    prices.put("tea", 3);
    Matcher word = Pattern.compile("t.*").matcher("");
    // expect: lambda-captures-unserializable-variable
    Predicate<String, Integer> matching = entry -> word.reset(entry.getKey()).matches();
    prices.values(matching);
  }
}
