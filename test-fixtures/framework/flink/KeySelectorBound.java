package fixtures.framework.flink;

import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.datastream.DataStream;

/** A key selector bound to the job object. */
public class KeySelectorBound {
  String keyOf(Double value) {
    return value < 0 ? "cold" : "warm";
  }

  DataStream<Double> keyed(DataStream<Double> readings) {
    return readings.keyBy(this::keyOf); // expect: method-reference-binds-unserializable-receiver
  }

  static Object payload() {
    KeySelectorBound job = new KeySelectorBound();
    KeySelector<Double, String> selector = job::keyOf; // expect: method-reference-binds-unserializable-receiver
    return selector;
  }
}
