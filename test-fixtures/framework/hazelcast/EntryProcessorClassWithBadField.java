package fixtures.framework.hazelcast;

import com.hazelcast.map.EntryProcessor;
import java.util.Map;

/** An entry processor class holds a lock. */
public class EntryProcessorClassWithBadField implements EntryProcessor<String, Integer, Integer> {
  private static final long serialVersionUID = 1L;
  private final Object lock = new Object(); // expect: unserializable-field

  @Override
  public Integer process(Map.Entry<String, Integer> entry) {
    synchronized (lock) {
      return entry.getValue();
    }
  }

  static Object payload() {
    return new EntryProcessorClassWithBadField();
  }
}
