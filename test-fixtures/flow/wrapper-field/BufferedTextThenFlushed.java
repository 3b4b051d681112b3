package fixtures.flow.wrapperfield;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Texts are collected. */
public class BufferedTextThenFlushed {
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
    return new Buffer().add("first").add("second").content();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(batch());
  }

  static Object payload() {
    return batch();
  }
}
