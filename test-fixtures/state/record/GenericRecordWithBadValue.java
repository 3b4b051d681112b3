package fixtures.state.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Only the crossing knows what the generic record holds. */
public record GenericRecordWithBadValue<T>(T value) implements Serializable {
  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new GenericRecordWithBadValue<>(new Thread("work"))); // expect: unserializable-state-at-boundary "Thread"
  }

  static Object payload() {
    return new GenericRecordWithBadValue<>(new Thread("work"));
  }
}
