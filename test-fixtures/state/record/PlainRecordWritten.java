package fixtures.state.record;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A plain record handed to the stream. */
public record PlainRecordWritten(int amount) {
  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new PlainRecordWritten(1)); // expect: unserializable-value-at-boundary "PlainRecordWritten"
  }

  static Object payload() {
    return new PlainRecordWritten(1);
  }
}
