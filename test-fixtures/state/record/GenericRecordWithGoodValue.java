package fixtures.state.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The generic record holds a text. */
public record GenericRecordWithGoodValue<T>(T value) implements Serializable {
  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new GenericRecordWithGoodValue<>("work"));
  }

  static Object payload() {
    return new GenericRecordWithGoodValue<>("work");
  }
}
