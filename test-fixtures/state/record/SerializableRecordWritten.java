package fixtures.state.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A serializable record handed to the stream. */
public record SerializableRecordWritten(int amount) implements Serializable {
  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new SerializableRecordWritten(1));
  }

  static Object payload() {
    return new SerializableRecordWritten(1);
  }
}
