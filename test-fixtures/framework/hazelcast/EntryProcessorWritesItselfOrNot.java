package fixtures.framework.hazelcast;

import com.hazelcast.map.EntryProcessor;
import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import com.hazelcast.nio.serialization.DataSerializable;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;

/** This one says that it is also meant for Java's serialization. */
public class EntryProcessorWritesItselfOrNot
    implements EntryProcessor<String, Integer, Integer>, DataSerializable, Serializable {
  private final Object lock = new Object(); // expect: unserializable-field
  private int step;

  @Override
  public Integer process(Map.Entry<String, Integer> entry) {
    synchronized (lock) {
      return entry.getValue() + step;
    }
  }

  @Override
  public void writeData(ObjectDataOutput out) throws IOException {
    out.writeInt(step);
  }

  @Override
  public void readData(ObjectDataInput in) throws IOException {
    step = in.readInt();
  }

  static Object payload() {
    return new EntryProcessorWritesItselfOrNot();
  }
}
