package fixtures.state.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Records have no writeObject: the hook is ignored. */
public record RecordWriteObjectIsIgnored(Thread worker) implements Serializable { // expect: unserializable-record-component
  private void writeObject(ObjectOutputStream out) throws IOException { // expect: ineffective-serialization-member
    out.writeUTF(worker.getName());
  }

  static Object payload() {
    return new RecordWriteObjectIsIgnored(new Thread("work"));
  }
}
