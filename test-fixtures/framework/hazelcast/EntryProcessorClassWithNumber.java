package fixtures.framework.hazelcast;

import com.hazelcast.map.EntryProcessor;
import java.util.Map;

/** An entry processor class holds a number. */
public class EntryProcessorClassWithNumber implements EntryProcessor<String, Integer, Integer> {
  private static final long serialVersionUID = 1L;
  private final int bonus = 5;

  @Override
  public Integer process(Map.Entry<String, Integer> entry) {
    return entry.getValue() + bonus;
  }

  static Object payload() {
    return new EntryProcessorClassWithNumber();
  }
}
