package fixtures.framework.hazelcast;

import com.hazelcast.map.EntryProcessor;
import com.hazelcast.map.IMap;

/** An entry processor reads a field of the service that sends it. */
public class EntryProcessorUsesField {
  private int bonus = 5;

  void credit(IMap<String, Integer> points) {
    points.executeOnKey("Ada", crediting());
  }

  EntryProcessor<String, Integer, Object> crediting() {
    return entry -> entry.setValue(entry.getValue() + bonus); // expect: lambda-captures-unserializable-this "bonus"
  }

  static Object payload() {
    return new EntryProcessorUsesField().crediting();
  }
}
