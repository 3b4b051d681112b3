package fixtures.framework.hazelcast;

import com.hazelcast.map.EntryProcessor;
import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import com.hazelcast.nio.serialization.DataSerializable;
import java.io.IOException;
import java.util.Map;

/** Hazelcast writes this one by its own methods, which leave the lock out. */
public class EntryProcessorWritesItself
    implements EntryProcessor<String, Integer, Integer>, DataSerializable {
  private final Object lock = new Object();
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
}
