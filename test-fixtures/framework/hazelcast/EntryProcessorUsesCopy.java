package fixtures.framework.hazelcast;

import com.hazelcast.map.EntryProcessor;
import com.hazelcast.map.IMap;

/** The bonus is copied. */
public class EntryProcessorUsesCopy {
  private int bonus = 5;

  void credit(IMap<String, Integer> points) {
    points.executeOnKey("Ada", crediting());
  }

  EntryProcessor<String, Integer, Object> crediting() {
    int bonus = this.bonus;
    return entry -> entry.setValue(entry.getValue() + bonus);
  }

  static Object payload() {
    return new EntryProcessorUsesCopy().crediting();
  }
}
