package fixtures.framework.flink;

import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.datastream.DataStream;

/** The key selector is a static method. */
public class KeySelectorStatic {
  static String keyOf(Double value) {
    return value < 0 ? "cold" : "warm";
  }

  DataStream<Double> keyed(DataStream<Double> readings) {
    return readings.keyBy(KeySelectorStatic::keyOf);
  }

  static Object payload() {
    KeySelector<Double, String> selector = KeySelectorStatic::keyOf;
    return selector;
  }
}
