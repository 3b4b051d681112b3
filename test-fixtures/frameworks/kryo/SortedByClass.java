package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** {@link SortedByLambda}, mended: a comparator that Kryo can make. */
public final class SortedByClass {
  private static final class Backwards implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
      return right.compareTo(left);
    }
  }

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    Map<String, Integer> prices = new TreeMap<>(new Backwards());
    prices.put("tea", 3);
    kryo.writeClassAndObject(output, prices);
  }
}
