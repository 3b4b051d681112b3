package fixtures.flow.wrapperfield;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A buffer collects values and writes them all at once. */
public class BufferedThenFlushed {
  static final class Buffer {
    private final List<Object> values = new ArrayList<>();

    Buffer add(Object value) {
      values.add(value);
      return this;
    }

    Object content() {
      return new ArrayList<>(values);
    }
  }

  static Object batch() {
    return new Buffer().add("first").add(new Thread("second")).content();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(batch()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return batch();
  }
}
