package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.HashMap;
import java.util.Map;

/** The keys of a map are an inner class of it. */
public final class KeysOfPrices {
  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3));
    // expect: unserializable-collection-view-at-boundary
    kryo.writeClassAndObject(output, prices.keySet());
  }
}
