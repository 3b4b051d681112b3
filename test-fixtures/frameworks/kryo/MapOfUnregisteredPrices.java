package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.HashMap;
import java.util.Map;

/** The class of a map is registered, and not that of what is in it. */
public final class MapOfUnregisteredPrices {
  private static final class Price {
    private int cents = 3;
  }

  private final Map<String, Price> prices = new HashMap<>();

  private MapOfUnregisteredPrices() {
    prices.put("tea", new Price());
  }

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(MapOfUnregisteredPrices.class);
    kryo.register(HashMap.class);
    // expect: unserializable-state-at-boundary
    kryo.writeClassAndObject(output, new MapOfUnregisteredPrices());
  }
}
