package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** {@link KeysOfPrices}, mended: a set of its own. */
public final class KeysCopied {
  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3));
    kryo.writeClassAndObject(output, new HashSet<>(prices.keySet()));
  }
}
