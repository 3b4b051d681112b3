package fixtures.framework.hazelcast;

import com.hazelcast.query.Predicate;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Map;

/** A predicate for local use alone: it says that nobody is to write it. */
public class PredicateNeverSent implements Predicate<String, Integer> {
  private static final long serialVersionUID = 1L;

  @Override
  public boolean apply(Map.Entry<String, Integer> entry) {
    return entry.getValue() > 0;
  }

  private void writeObject(ObjectOutputStream out) throws NotSerializableException {
    throw new NotSerializableException("for local use alone");
  }
}
