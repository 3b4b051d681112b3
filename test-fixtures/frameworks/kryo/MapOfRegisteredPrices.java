package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.HashMap;
import java.util.Map;

/** {@link MapOfUnregisteredPrices}, mended: so is the class of its values. */
public final class MapOfRegisteredPrices {
  private static final class Price {
    private int cents = 3;
  }

  private final Map<String, Price> prices = new HashMap<>();

  private MapOfRegisteredPrices() {
    prices.put("tea", new Price());
  }

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(MapOfRegisteredPrices.class);
    kryo.register(HashMap.class);
    kryo.register(Price.class);
    kryo.copy(new MapOfRegisteredPrices());
  }
}
